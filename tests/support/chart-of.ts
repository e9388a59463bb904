/** One chart for tests: an author's `chart` and `data` as YAML's flow style has them, compiled as a brief's are. */
import type { ChartView } from "../../src/model/deck.ts";
import type { Compiled } from "../../src/session/compile.ts";
import { compileFiles, deckFor } from "./compile-files.ts";
import { smallBrief } from "./small-brief.ts";

export function compiledChart(chart: string, data: string, more = ""): Compiled {
  const slide = `  - id: one\n    layout: chart\n    title: Counted\n    chart: ${chart}\n    data: ${data}\n${more}`;
  return compileFiles(smallBrief(`tlp: RED\nslides:\n${slide}`));
}

export function chartOf(chart: string, data: string, more = ""): ChartView {
  const view = deckFor(compiledChart(chart, data, more), "everyone").deck.slides[0]?.chart;
  if (view === undefined) throw new Error("The slide has no chart.");
  return view;
}

interface PlacedWords {
  readonly words: string;
  /** In px from the left and top of the drawing. */
  readonly x: number;
  readonly y: number;
  /** `start`, `middle` or `end` of the words is at `x`. */
  readonly anchor: string;
}

export function placedWords(drawing: string | undefined): readonly PlacedWords[] {
  const places: PlacedWords[] = [];
  const open: (readonly [number, number])[] = [];
  for (const [tag, name = "", rest = "", text = ""] of (drawing ?? "").matchAll(
    /<(\/?g|text)\b([^<>]*)>((?:[^<]|<\/?tspan[^<>]*>)*)/g,
  )) {
    const [, x = "0", y = "0"] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(rest) ?? [];
    if (tag.startsWith("</")) open.pop();
    else if (name === "g" && !rest.endsWith("/")) open.push([Number(x), Number(y)]);
    else if (name === "text") {
      const all = [...open, [Number(x), Number(y)] as const];
      places.push({
        words: text.replaceAll(/<tspan x=[^<>]*>/g, " ").replaceAll(/<[^<>]*>/g, ""),
        x: all.reduce((sum, [one]) => sum + one, 0),
        anchor: /text-anchor="(\w+)"/.exec(rest)?.[1] ?? "",
        y: all.reduce((sum, [, one]) => sum + one, 0),
      });
    }
  }
  return places;
}
