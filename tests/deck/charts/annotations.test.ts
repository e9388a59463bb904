import { describe, expect, it } from "vitest";
import { chartOf, compiledChart, placedWords } from "../../support/chart-of.ts";

const LEVEL =
  "{ mark: line, encoding: { x: { field: day, type: temporal }, y: { field: level, title: Level in m } } }";
const DAYS = `[{ day: 2024-03-01, level: 1.2, kind: context }, { day: 2024-03-09, level: 4.1, kind: context }, { day: 2024-03-31, level: 2, kind: context }]`;
const WEEK = "{ mark: bar, encoding: { x: { field: what }, y: { field: n } } }";
const BARS = "[{ what: Mon, n: 3, cite: cranes }, { what: Tue, n: 5, cite: cranes }]";

const annotated = (...list: readonly string[]): string =>
  `    annotate:\n${list.map((one) => `      - { ${one} }\n`).join("")}`;

const placeOf = (drawing: string | undefined, words: string) =>
  placedWords(drawing).find((one) => one.words.includes(words));

describe("an annotation", () => {
  it("is a note at a date, a line at an amount, and a range of either, on an axis that reaches it", () => {
    const { drawing, notes } = chartOf(
      LEVEL,
      DAYS,
      annotated(
        "at: 2024-03-09, text: Shut, kind: context",
        "at: 7.5, text: Flood mark, kind: context",
        "from: 2024-03-12, to: 2024-04-20, text: Repairs, kind: context",
        "from: 0.5, to: 1, text: Usual, kind: context",
      ),
    );
    expect(drawing?.match(/fill="var\(--chart-band\)"/g)).toHaveLength(2);
    expect(drawing?.match(/stroke-dasharray="/g)?.length).toBeGreaterThanOrEqual(2);
    expect(notes).toEqual([
      "2024-03-09: Shut",
      "7.5: Flood mark",
      "2024-03-12–2024-04-20: Repairs",
      "0.5–1: Usual",
    ]);
    const [shut, repairs] = [placeOf(drawing, "Shut"), placeOf(drawing, "Repairs")];
    expect(shut?.x).toBeLessThan(repairs?.x ?? 0);
    // the line is as high as the axis goes to, and no words stand on it
    expect(placeOf(drawing, "Flood mark")?.y).toBeGreaterThan((shut?.y ?? 0) + 20);
  });

  it("is on the axis that it names, where an amount could be on either", () => {
    const spots = "{ mark: point, encoding: { x: { field: tide }, y: { field: level } } }";
    const data = "[{ tide: 1, level: 2, kind: context }, { tide: 4, level: 5, kind: context }]";
    const placed = (more: string) =>
      placeOf(chartOf(spots, data, annotated(`at: 3, text: Half, kind: context${more}`)).drawing, "Half");
    const [across, up] = [placed(", axis: x"), placed("")];
    // at the upper end of the chart, and at the side of it
    expect(across?.y).toBeLessThan((up?.y ?? 0) - 50);
    expect(placed(", axis: y")).toEqual(up);
  });

  it("stands below others where their words would lie on each other", () => {
    const words = ["The sluice is closed for the first time", "And opened again"];
    const { drawing } = chartOf(
      LEVEL,
      DAYS,
      annotated(
        `at: 2024-03-05, text: ${words[0]}, kind: context`,
        `at: 2024-03-06, text: ${words[1]}, kind: context`,
      ),
    );
    const [first, second] = words.map((one) => placeOf(drawing, one.slice(0, 10)));
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(27);
  });

  it("stands with the value of its bar, with its own citation where it differs, whichever way bars lie", () => {
    const { drawing, marks } = chartOf(WEEK, BARS, annotated("at: Tue, text: The owner came, cite: owner"));
    expect(placeOf(drawing, "5\u2002The owner came")?.words).toContain("2");
    expect(marks).toContain(">2</a>");
    const lying = WEEK.replace("x:", "y:").replace(", y: { field: n }", ", x: { field: n }");
    expect(
      placeOf(chartOf(lying, BARS, annotated("at: Tue, text: So, cite: cranes")).drawing, "5\u2002So"),
    ).toBeDefined();
  });

  it("must stand somewhere, and cite what it states as a fact, and say what that says", () => {
    const found = (...list: readonly string[]): readonly string[] =>
      compiledChart(WEEK, BARS, annotated(...list))
        .diagnostics.filter(({ severity, message }) => severity === "error" && !/"[35]"/.test(message))
        .map(({ message }) => message);
    expect(found("at: Wed, text: So, kind: context")).toEqual(['"Wed" is at no place on the chart\'s axes.']);
    expect(found("from: Mon, to: Tue, text: So, kind: context")[0]).toContain("names have no range");
    expect(found("at: Mon, text: So")).toEqual(["This annotation states a fact and cites nothing."]);
    expect(found("at: 17, text: Most of them, cite: cranes")).toEqual([
      '"17" is not in the excerpt "cranes".',
    ]);
    expect(found("text: So, kind: context")[0]).toContain("either `at`, or `from` and `to`");
  });
});

describe("what a value may be at least and at most", () => {
  const bounds = (mark: string): string =>
    `{ mark: ${mark}, encoding: { x: { field: day, type: temporal }, y: { field: level }, low: { field: least }, high: { field: most } } }`;
  const data = DAYS.replaceAll(", kind", ", least: 0.5, most: 9.5, kind");

  it("is a band along a line, and a bar at a bar, within the axis", () => {
    const line = chartOf(bounds("line"), data);
    expect(line.drawing).toMatch(/class="mark-area[^"]*"[^>]*><path[^>]*opacity="0\.2"/);
    expect(placedWords(line.drawing).map(({ words }) => words)).toContain("10");
    expect(
      chartOf(bounds("bar"), data).drawing?.match(/<line [^>]*stroke="var\(--ink\)" stroke-width="2.5"/g),
    ).toHaveLength(3);
    expect(line.table.columns).toEqual(expect.arrayContaining(["least", "most"]));
  });
});
