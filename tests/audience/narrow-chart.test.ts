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
      mark: line
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

describe("a channel that only data not shown have a value for", () => {
  const slidesFor = (audience: string, encoding: string, head = "") =>
    deckFor(
      compileFiles(
        smallBrief(`audiences: { press: { label: Press }, owners: { label: Owners, tlp: RED } }
slides:
  - { id: first, layout: section, title: First }
  - id: idle
    layout: chart
    title: Idle days
    ${head}
    chart: { mark: line, encoding: { ${encoding} } }
    data:
      - { quay: North, kind: context, n: 1 }
      - { quay: South, kind: context, n: 2, owner: Nightjar, lull: 3, tlp: RED }
`),
      ),
      audience,
    ).deck.slides;

  const ALL =
    "y: { field: quay }, x: { field: n }, x2: { field: lull }, color: { field: owner, title: Bought by Nightjar }, text: { field: owner }";

  it("goes, with its title", () => {
    const [, chart] = slidesFor("press", ALL);
    expect(chart?.chart?.table.rows).toHaveLength(1);
    expect(JSON.stringify(chart)).not.toMatch(/owner|Nightjar|lull/);
    expect(chart?.chart?.plot.spec.encoding).not.toHaveProperty("x2");
  });

  it("stays where a datum with one is shown", () => {
    expect(JSON.stringify(slidesFor("owners", ALL)[1])).toContain("Bought by Nightjar");
  });

  it("leaves nothing to draw where it gives the marks their places", () => {
    for (const encoding of [
      "y: { field: quay }, x: { field: lull }, color: { field: n }, text: { field: owner }",
      "theta: { field: lull }, color: { field: quay }, text: { field: n }, size: { field: owner }",
    ]) {
      expect(slidesFor("press", encoding).map(({ id }) => id)).toEqual(["first"]);
      expect(slidesFor("press", encoding, "lead: Few.").map(({ chart }) => chart)).toEqual([
        undefined,
        undefined,
      ]);
      expect(slidesFor("owners", encoding).map(({ id }) => id)).toEqual(["first", "idle"]);
    }
  });
});
