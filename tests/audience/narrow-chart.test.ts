import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

/** Returns what a chart's channels are drawn with for one audience. */
function encodingFor(audience: string): string {
  const compiled = compileFiles(
    smallBrief(`audiences: { press: { label: Press }, owners: { label: Owners, tlp: RED } }
slides:
  - id: idle
    layout: chart
    title: Idle days
    chart:
      mark: bar
      encoding:
        x: { field: day, type: temporal, axis: { values: ["2024-02-01", "2024-02-17"] } }
        y: { field: days, scale: { domain: [0, 812] }, axis: { values: [0, 400, 800] } }
    data:
      - { day: "2024-02-01", days: 9, kind: context }
      - { day: "2024-02-17", days: 812, kind: context, tlp: RED }
`),
  );
  return JSON.stringify(deckFor(compiled, audience).deck.slides[0]?.chart?.specification);
}

describe("bounds and ticks that an author wrote", () => {
  it("go where they are a value of a datum that is not shown", () => {
    expect(encodingFor("press")).not.toMatch(/812|02-17/);
  });

  it("stay where they say nothing of one, and where all data are shown", () => {
    expect(encodingFor("press")).toContain("[0,400,800]");
    expect(encodingFor("owners")).toContain("[0,812]");
  });
});
