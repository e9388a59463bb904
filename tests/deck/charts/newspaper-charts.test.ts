import { describe, expect, it } from "vitest";
import { chartOf, compiledChart, placedWords } from "../../support/chart-of.ts";

const wordsIn = (drawing: string | undefined): readonly string[] =>
  placedWords(drawing).map(({ words }) => words);

const bars = (count: number, name = (at: number): string => `N${at}`): string =>
  `[${Array.from({ length: count }, (_, at) => `{ what: "${name(at)}", n: ${at * 7 + 11}, kind: context }`).join(", ")}]`;

const COLUMNS = "{ mark: bar, encoding: { x: { field: what }, y: { field: n, title: Ships a day } } }";

const PORTS = ["North", "South", "East"] as const;

const years = (of: readonly (readonly number[])[]): string =>
  `[${of
    .flatMap((values, year) =>
      values.map((n, at) => `{ year: "${2020 + year}", n: ${n}, port: ${PORTS[at]}, kind: context }`),
    )
    .join(", ")}]`;

const LINES =
  "{ mark: line, encoding: { x: { field: year, type: temporal }, y: { field: n, title: Million tonnes }, color: { field: port } } }";

describe("what stands below a chart's title", () => {
  it("is what the amounts are and the period of the data, and no axis says it again", () => {
    const { subtitle, drawing } = chartOf(
      LINES,
      years([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    );
    expect(subtitle).toBe("Million tonnes, 2020–2022");
    expect(wordsIn(drawing)).not.toContain("Million tonnes");
  });

  it("is what the author writes there", () => {
    const said = LINES.replace("mark: line", "mark: line, subtitle: As of March");
    expect(chartOf(said, years([[1], [3]])).subtitle).toBe("As of March");
  });
});

describe("bars", () => {
  it("have their values at them and no axis where they are eight or fewer", () => {
    const few = wordsIn(chartOf(COLUMNS, bars(8)).drawing);
    expect(few).toEqual([
      ...Array.from({ length: 8 }, (_, at) => `N${at}`),
      ...Array.from({ length: 8 }, (_, at) => `${at * 7 + 11}`),
    ]);
    const many = wordsIn(chartOf(COLUMNS, bars(9)).drawing);
    expect(many).toContain("60");
    expect(many).not.toContain("11");
  });

  it("lie where their names are long, and no word is turned", () => {
    const { drawing } = chartOf(
      COLUMNS,
      bars(6, (at) => `The ministry of everything else, number ${at}`),
    );
    expect(drawing).not.toContain("rotate(");
    const names = placedWords(drawing).filter(({ words }) => words.startsWith("The ministry"));
    expect(new Set(names.map(({ y }) => y)).size).toBe(6);
    expect(new Set(names.map(({ x }) => x)).size).toBe(1);
  });

  it("leave room for what is written at them, on either side", () => {
    const data = `[{ what: A, n: -50, kind: context }, { what: B, n: 48, kind: context }]`;
    const { drawing } = chartOf(COLUMNS, data);
    const places = new Map(placedWords(drawing).map(({ words, y }) => [words, y]));
    // the axis of names is below the lowest label
    expect(places.get("−50")).toBeLessThan((places.get("A") ?? 0) - 20);
    expect(places.get("48")).toBeGreaterThan(15);
  });

  it("say of which series they are at the first group, in place of a legend", () => {
    const grouped =
      "{ mark: bar, encoding: { y: { field: year }, x: { field: n }, color: { field: port }, yOffset: { field: port } } }";
    const words = wordsIn(
      chartOf(
        grouped,
        years([
          [4, 9],
          [5, 6],
        ]),
      ).drawing,
    );
    expect(words).toEqual(["2020", "2021", "4\u2002North", "9\u2002South", "5", "6"]);
  });
});

describe("the names of series", () => {
  it("stand at the ends of their lines, apart from each other", () => {
    const { drawing } = chartOf(
      LINES,
      years([
        [9, 2, 4],
        [9.1, 9, 9.05],
      ]),
    );
    const names = placedWords(drawing).filter(({ words }) => (PORTS as readonly string[]).includes(words));
    expect(names).toHaveLength(3);
    const heights = names.map(({ y }) => y).toSorted((a, b) => a - b);
    const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(26);
  });

  it("stand beside their part of the last stack, or above their part of the first bar", () => {
    const stacked = (names: string, amounts: string): string =>
      `{ mark: bar, encoding: { ${names}: { field: year }, ${amounts}: { field: n }, color: { field: port } } }`;
    const data = years([
      [40, 20, 15],
      [50, 22, 18],
    ]);
    const standing = placedWords(chartOf(stacked("x", "y"), data).drawing).filter(({ words }) =>
      /th|East/.test(words),
    );
    expect(standing.map(({ words }) => words)).toEqual(["North", "South", "East"]);
    expect(standing.map(({ y }) => y)).toEqual(standing.map(({ y }) => y).toSorted((a, b) => b - a));
    const lying = placedWords(chartOf(stacked("y", "x"), data).drawing).filter(({ words }) =>
      /th|East/.test(words),
    );
    expect(new Set(lying.map(({ y }) => y)).size).toBe(1);
    expect(lying.map(({ x }) => x)).toEqual(lying.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it("are a legend where the author asks for one, or where there is no room", () => {
    const asked = LINES.replace("color: { field: port }", "color: { field: port, legend: { orient: top } }");
    expect(
      chartOf(
        asked,
        years([
          [1, 2],
          [3, 4],
        ]),
      ).drawing,
    ).toContain("role-legend");
    expect(
      chartOf(
        LINES,
        years([
          [1, 2],
          [3, 4],
        ]),
      ).drawing,
    ).not.toContain("role-legend");
  });
});

describe("what a chart is about", () => {
  const fills = (drawing: string | undefined): readonly string[] =>
    Array.from((drawing ?? "").matchAll(/<path[^<>]*fill="var\(--(chart-[^)]+)\)"/g), ([, one = ""]) => one);

  it("has the accent, and all else is grey", () => {
    const about = COLUMNS.replace("mark: bar", "mark: bar, highlight: [N1]");
    expect(fills(chartOf(about, bars(3)).drawing)).toEqual(["chart-rest-1", "chart-1", "chart-rest-1"]);
    expect(fills(chartOf(COLUMNS, bars(3)).drawing)).toEqual(["chart-1", "chart-1", "chart-1"]);
  });

  it("must be among the data", () => {
    const about = COLUMNS.replace("mark: bar", "mark: bar, highlight: [N1, M2]");
    const found = compiledChart(about, bars(3)).diagnostics.filter(({ code }) => code === "invalid-value");
    expect(found.map(({ message }) => message)).toEqual(['No datum has a value "M2".']);
  });
});

describe("citations", () => {
  it("are one mark where all data cite the same, and marks of their own where they differ", () => {
    const data = (second: string): string =>
      `[{ what: A, n: 1, cite: cranes }, { what: B, n: 2, cite: ${second} }]`;
    const alike = chartOf(COLUMNS, data("cranes"));
    expect(alike.drawing).not.toContain("chart__mark");
    expect(alike.marks).toContain(">1</a>");
    expect(alike.table.rows.map(({ marks }) => marks)).toEqual([undefined, undefined]);
    expect(chartOf(COLUMNS, data("owner")).drawing?.match(/chart__mark/g)).toHaveLength(2);
  });
});

describe("a slope chart", () => {
  const slope =
    "{ mark: slope, encoding: { x: { field: year }, y: { field: n, title: Ships }, color: { field: port } } }";

  it("has values where lines begin, values and names where they end, and no axis of amounts", () => {
    const words = wordsIn(
      chartOf(
        slope,
        years([
          [4, 9],
          [5, 16],
        ]),
      ).drawing,
    ).filter((one) => one !== "");
    expect(words.toSorted()).toEqual(["16\u2002South", "2020", "2021", "4", "5\u2002North", "9"]);
  });
});

describe("a dot plot", () => {
  const dots =
    "{ mark: dot, encoding: { y: { field: year }, x: { field: n, title: Ships }, color: { field: port } } }";

  it("names its series above the dots of the first row where they are far enough apart, else in a legend", () => {
    const { drawing } = chartOf(
      dots,
      years([
        [4, 90],
        [5, 60],
      ]),
    );
    const names = placedWords(drawing).filter(({ words }) => words === "North" || words === "South");
    const row = placedWords(drawing).find(({ words }) => words === "2020");
    expect(names.map(({ y }) => y < (row?.y ?? 0))).toEqual([true, true]);
    expect(drawing).not.toContain("role-legend");
    expect(
      chartOf(
        dots,
        years([
          [89, 90],
          [5, 60],
        ]),
      ).drawing,
    ).toContain("role-legend");
  });
});
