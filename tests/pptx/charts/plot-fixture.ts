/** Charts for tests of what plots them: an author's mark, encoding and data, compiled as a brief's are. */
import type { ChartPlot } from "../../../src/model/chart.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

/** `chart` and `data` as YAML's flow style has them. */
export function plotOf(chart: string, data: string): ChartPlot {
  const slide = `  - { id: one, layout: chart, title: Counted, chart: ${chart}, data: ${data} }\n`;
  const { slides } = deckFor(compileFiles(smallBrief(`tlp: RED\nslides:\n${slide}`)), "everyone").deck;
  const plot = slides[0]?.chart?.plot;
  if (plot === undefined) throw new Error("The slide has no chart.");
  return plot;
}

export const TWO_PORTS =
  "[{ year: '2019', n: 12, port: North, cite: cranes }, " +
  "{ year: '2020', n: 20, port: North, cite: [cranes, owner] }, " +
  "{ year: '2019', n: 23, port: South, kind: context }]";
