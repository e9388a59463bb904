import { describe, expect, it } from "vitest";
import { citedBy, type Item } from "../../src/model/item.ts";
import { itemsOf, walkContent } from "../../src/model/walk-content.ts";
import { decodeSound } from "../brief/findings.ts";

const BRIEF = decodeSound({
  "b/brief.yaml": `title: T
sources: [{ id: s, type: report }]
excerpts: { x: { source: s, exact: x, statement: k }, y: { source: s, exact: y, statement: k } }
audiences: { p: {} }
slides:
  - id: one
    title: Pumps
    lead: Three of them
    points: [{ text: "Old [@x]", tlp: AMBER, points: ["Leaking [@y]", Loud] }, { text: New, only: p }]
    notes: [{ text: Say it, depth: 2 }]
  - id: two
    layout: columns
    title: Sides
    columns: [{ heading: North, tlp: GREEN, points: [A] }, { heading: South, points: [{ text: B, only: p }] }]
  - { id: three, layout: table, title: Counts, columns: [C, D], rows: [["1 [@x]", 2], { cells: [3, 4], cite: [y, x], kind: context }] }
  - { id: four, layout: quote, excerpt: x, context: "Said. [@y]" }
  - { id: five, layout: compare, title: Both, statement: k }
  - { id: six, layout: timeline, title: Days, events: [{ date: 2024-03-01, text: Rain, cite: x }] }
  - id: seven
    layout: chart
    title: Rain
    chart: { mark: bar, encoding: { x: { field: mm, title: Millimetres } } }
    data: [{ mm: 3, cite: x }]
`,
});

const slide = (id: string) => {
  const found = BRIEF.slides.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no slide ${id}.`);
  return found;
};

const shown = (item: Item): string =>
  `${item.place} ${item.what}: ${item.texts.map(({ markdown }) => markdown.replace(/ \[.*/, "")).join("|")}`;

describe("the walk over a slide", () => {
  it("finds every item in the order of the page, each at its place", () => {
    expect(itemsOf(slide("one")).map(shown)).toEqual([
      "title title: Pumps",
      "lead lead: Three of them",
      "points/0 point: Old",
      "points/0/points/0 point: Leaking",
      "points/0/points/1 point: Loud",
      "points/1 point: New",
      "notes/0 note: Say it",
    ]);
    expect(itemsOf(slide("two")).map(shown).slice(1)).toEqual([
      "columns/0 column: ",
      "columns/0/heading heading: North",
      "columns/0/points/0 point: A",
      "columns/1 column: ",
      "columns/1/heading heading: South",
      "columns/1/points/0 point: B",
    ]);
    expect(itemsOf(slide("three")).map(shown).slice(1)).toEqual([
      "columns/0 column-name: C",
      "columns/1 column-name: D",
      "rows/0 row: 1|2",
      "rows/1 row: 3|4",
    ]);
  });

  it("says what each claims and cites, and under what conditions it stands", () => {
    const cited = (id: string) =>
      itemsOf(slide(id)).map((item) =>
        citedBy(item)
          .map(({ value }) => value)
          .join(),
      );
    expect(cited("one")).toEqual(["", "", "x", "y", "", "", ""]);
    expect(cited("three")).toEqual(["", "", "", "x", "y,x"]);
    expect(cited("four")).toEqual(["x", "y"]);
    expect(cited("five")).toEqual(["", "", "x", "y"]);
    expect(cited("six")).toEqual(["", "x"]);
    const [, , old, , loud, fresh, note] = itemsOf(slide("one"));
    expect([old?.kind, old?.selection.tlp, old?.enclosing]).toEqual(["fact", "AMBER", undefined]);
    expect([loud?.selection.tlp, loud?.enclosing]).toEqual([undefined, "AMBER"]);
    expect(fresh?.selection.only?.map(({ value }) => value)).toEqual(["p"]);
    expect([note?.kind, note?.selection.depth]).toEqual([undefined, 2]);
    expect(itemsOf(slide("two")).find(({ place }) => place === "columns/0/points/0")?.enclosing).toBe(
      "GREEN",
    );
    expect(
      itemsOf(slide("seven"))
        .flatMap(({ names }) => names ?? [])
        .map(({ value }) => value),
    ).toEqual(["mm", "Millimetres"]);
  });

  it("leaves what is admitted, its texts as they are given back, and no condition on any of it", () => {
    const asked: string[] = [];
    const left = walkContent(slide("one"), {
      admits(item) {
        asked.push(item.place);
        return item.place !== "points/0/points/0" && item.what !== "note";
      },
      text: (text) => ({ ...text, markdown: text.markdown.toUpperCase() }),
    });
    expect(asked).toEqual([
      "title",
      "lead",
      "points/0",
      "points/1",
      "points/0/points/0",
      "points/0/points/1",
      "notes/0",
    ]);
    expect(
      left.points.map(({ text, points }) => [text.markdown, points.map((one) => one.text.markdown)]),
    ).toEqual([
      ["OLD [@X]", ["LOUD"]],
      ["NEW", []],
    ]);
    expect([left.title?.markdown, left.notes]).toEqual(["PUMPS", []]);
    expect(
      itemsOf(left).every(({ selection }) => Object.values(selection).every((one) => one === undefined)),
    ).toBe(true);
  });

  it("leaves nothing of a column without points, a comparison of one wording, and a chart without data", () => {
    const without = (...places: readonly string[]) => ({
      admits: (item: Item) => !places.includes(item.place),
      text: <T>(text: T) => text,
    });
    const columns = walkContent(slide("two"), without("columns/1/points/0")).columns;
    expect(columns.map(({ heading }) => heading?.markdown)).toEqual(["North"]);
    expect(walkContent(slide("five"), without()).comparison?.wordings).toHaveLength(2);
    expect(walkContent(slide("five"), without("comparison/0")).comparison).toBeUndefined();
    expect(walkContent(slide("seven"), without()).chart?.data).toHaveLength(1);
    expect(walkContent(slide("seven"), without("data/0")).chart).toBeUndefined();
  });
});
