import { describe, expect, it } from "vitest";
import { chartOf, compiledChart, placedWords } from "../../support/chart-of.ts";

const bars = (count: number, name: (at: number) => string = (at) => `N${at}`): string =>
  `[${Array.from({ length: count }, (_, at) => `{ what: "${name(at)}", n: ${at + 1}, kind: context }`).join(", ")}]`;

const COLUMNS = "{ mark: bar, encoding: { x: { field: what }, y: { field: n } } }";

const found = (chart: string, data: string) =>
  compiledChart(chart, data)
    .diagnostics.filter(({ code }) => code === "illegible-chart")
    .map(({ message, span }) => [message, span?.start] as const);

describe("a chart that cannot be read", () => {
  it("has more names below each other than a slide has lines, and is told of at its own line", () => {
    expect(found(COLUMNS, bars(17))).toEqual([]);
    const [[message, start] = []] = found(COLUMNS, bars(30));
    expect(message).toBe("The chart has 30 names, and at most 17 can be read on a slide.");
    expect(start).toBeGreaterThan(0);
  });

  it("has long names in many rows", () => {
    const name = (at: number): string => `${at} ${"of the many ministries of everything else ".repeat(3)}`;
    expect(found(COLUMNS, bars(15, name))[0]?.[0]).toContain("some need more lines than there is room for");
  });

  it("has more series than there are colours that can be told apart, unless it is about some of them", () => {
    const lines = (more = "") =>
      `{ mark: line, ${more}encoding: { x: { field: year, type: temporal }, y: { field: n }, color: { field: what } } }`;
    const data = `[${Array.from({ length: 16 }, (_, at) => `{ year: "${2020 + (at % 2)}", n: ${at * 10}, what: P${at >> 1}, kind: context }`).join(", ")}]`;
    expect(found(lines(), data)[0]?.[0]).toBe("The chart has 8 series, and at most 6 can be told apart.");
    expect(found(lines("highlight: [P3], "), data)).toEqual([]);
  });

  it("has slices that are many, or too thin for their names", () => {
    const pie = "{ mark: arc, encoding: { theta: { field: n }, color: { field: what } } }";
    expect(found(pie, bars(6))).toEqual([]);
    expect(found(pie, bars(7))[0]?.[0]).toContain("7 slices");
    const thin =
      "[{ what: A, n: 98, kind: context }, { what: B, n: 1, kind: context }, { what: C, n: 1, kind: context }]";
    expect(found(pie, thin)[0]?.[0]).toContain("too thin");
  });

  it("has points so close that their labels have no place", () => {
    const points = "{ mark: point, encoding: { x: { field: n }, y: { field: m }, text: { field: what } } }";
    const data = (step: number): string =>
      `[${Array.from({ length: 12 }, (_, at) => `{ what: Bridge ${at}, n: ${50 + at * step}, m: ${50 + at * step}, kind: context }`).join(", ")}]`;
    expect(found(points, data(4))).toEqual([]);
    expect(found(points, data(0.1))[0]?.[0]).toMatch(/^The label "Bridge \d+" has no room/);
  });

  it("is judged by what an audience is shown of it", () => {
    const data = bars(30).replaceAll("kind: context", "kind: context, except: everyone");
    expect(found(COLUMNS, data.replace("except: everyone", "kind: context"))).toEqual([]);
  });
});

describe("labels of a chart that can be read", () => {
  it("never lie on each other where points are close", () => {
    const points = "{ mark: point, encoding: { x: { field: n }, y: { field: m }, text: { field: what } } }";
    const data =
      "[{ what: North, n: 20, m: 3, kind: context }, { what: South, n: 22, m: 3.1, kind: context }, { what: East, n: 80, m: 13, kind: context }]";
    const places = placedWords(chartOf(points, data).drawing).filter(({ words }) =>
      /^(North|South)$/.test(words),
    );
    const [north, south] = places;
    expect([north?.anchor, south?.anchor]).toEqual(["end", "start"]);
    expect(north?.x).toBeLessThan(south?.x ?? 0);
  });

  it("are those of a line's ends, of its highest and of its lowest place, where not all have room", () => {
    const line =
      "{ mark: line, encoding: { x: { field: year, type: temporal }, y: { field: n }, text: { field: n } } }";
    const data = (count: number): string =>
      `[${Array.from({ length: count }, (_, at) => `{ year: "${1950 + at}", n: ${1_000_001 + (at === 7 ? 900 : at === 9 ? -50 : at)}, kind: context }`).join(", ")}]`;
    const values = (count: number): readonly string[] =>
      placedWords(chartOf(line, data(count)).drawing)
        .map(({ words }) => words)
        .filter(
          (words) => (words.startsWith("1,000,") && !words.endsWith(",000")) || words.startsWith("999,9"),
        );
    expect(values(5)).toHaveLength(5);
    expect(values(40)).toEqual(["1,000,001", "1,000,901", "999,951", "1,000,040"]);
  });
});
