import { describe, expect, it } from "vitest";
import type { NativeChart } from "../../../src/pptx/charts/native-chart.ts";
import { plotChart } from "../../../src/pptx/charts/plot-chart.ts";
import { plotOf, TWO_PORTS } from "./plot-fixture.ts";

function plotted(chart: string, data: string, withNumbers = true): NativeChart | undefined {
  return plotChart({ plot: plotOf(chart, data), language: "en", withNumbers });
}

const valuesOf = (chart: NativeChart | undefined) =>
  chart?.series.map(({ name, points }) => [name, points.map((point) => point?.value)]);

const namesOf = (chart: NativeChart | undefined) =>
  chart?.categories?.kind === "names" ? chart.categories.names : undefined;

const ONE = `[{ what: Idle, n: 3, cite: cranes }, { what: Sold, n: 5, cite: owner }]`;

describe("a chart of bars", () => {
  it("lies or stands as its numbers do", () => {
    const lying = plotted("{ mark: bar, encoding: { y: { field: what }, x: { field: n } } }", ONE);
    expect([lying?.form, lying?.axes?.category.isReversed, lying?.legend]).toEqual(["bar", true, undefined]);
    const standing = plotted("{ mark: bar, encoding: { x: { field: what }, y: { field: n } } }", ONE);
    expect([standing?.form, standing?.axes?.category.isReversed]).toEqual(["column", false]);
    expect(valuesOf(standing)).toEqual([["n", [3, 5]]]);
    expect(standing?.axes?.value).toMatchObject({ title: "n", least: 0, hasGrid: false, hasLabels: false });
    expect(standing?.axes?.category.title).toBeUndefined();
  });

  it.each([
    ["", "stacked"],
    [", xOffset: { field: port }", "clustered"],
  ])("has a series for each colour%s: %s, and no value where the data have none", (offset, grouping) => {
    const chart = plotted(
      `{ mark: bar, encoding: { x: { field: year }, y: { field: n }, color: { field: port }${offset} } }`,
      TWO_PORTS,
    );
    expect([chart?.grouping, chart?.legend]).toEqual([grouping, "top"]);
    expect(valuesOf(chart)).toEqual([
      ["North", [12, 20]],
      ["South", [23, undefined]],
    ]);
  });

  it("shows shares of a whole where the author asks for them", () => {
    const share = "{ field: n, stack: normalize, axis: { format: '%' } }";
    const chart = plotted(
      `{ mark: bar, encoding: { x: { field: year }, y: ${share}, color: { field: port } } }`,
      TWO_PORTS,
    );
    expect([chart?.grouping, chart?.axes?.value.format]).toEqual(["percentStacked", "[$-809]0%"]);
    expect(chart?.labelFormat).toBe("[$-809]General");
  });

  it("has one colour where colour says what the axis says", () => {
    const chart = plotted(
      "{ mark: bar, encoding: { y: { field: what }, x: { field: n }, color: { field: what } } }",
      ONE,
    );
    expect([chart?.series.length, chart?.series[0]?.isVaried, chart?.legend]).toEqual([1, false, undefined]);
  });

  it.each([
    ["-x", ["Sold", "Idle"]],
    ["x", ["Idle", "Sold"]],
    ["descending", ["Sold", "Idle"]],
    ["[Sold]", ["Sold", "Idle"]],
    ["null", ["Idle", "Sold"]],
  ])("stands in the order asked for: %s", (sort, names) => {
    const chart = plotted(
      `{ mark: bar, encoding: { y: { field: what, sort: ${sort} }, x: { field: n } } }`,
      ONE,
      false,
    );
    expect(namesOf(chart)).toEqual(names);
  });

  it("has what a datum cites at its name where the name is one datum's alone", () => {
    const chart = "{ mark: bar, encoding: { y: { field: what }, x: { field: n } } }";
    expect(namesOf(plotted(chart, ONE))).toEqual(["Idle\u00a0¹", "Sold\u00a0²"]);
    expect(plotted(chart, ONE)?.series[0]?.points.map((point) => point?.label)).toEqual([
      { words: "value", numbers: "" },
      { words: "value", numbers: "" },
    ]);
    expect(namesOf(plotted(chart, ONE, false))).toEqual(["Idle", "Sold"]);
  });

  it("has at each bar the value that is asked for, and what the datum cites unless that stands elsewhere", () => {
    const chart =
      "{ mark: bar, encoding: { y: { field: year }, x: { field: n }, color: { field: port }, text: { field: n } } }";
    const labels = (withNumbers: boolean) =>
      plotted(chart, TWO_PORTS, withNumbers)?.series[0]?.points.map((point) => point?.label);
    expect(labels(true)).toEqual([
      { words: "value", numbers: "1" },
      { words: "value", numbers: "1,2" },
    ]);
    expect(labels(false)).toEqual([
      { words: "value", numbers: "" },
      { words: "value", numbers: "" },
    ]);
    const other = plotted(chart.replace("text: { field: n }", "text: { field: port }"), TWO_PORTS);
    expect(other?.series[0]?.points[0]?.label?.words).toEqual({ text: "North" });
  });
});

describe("a chart over time", () => {
  const line = "{ mark: line, encoding: { x: { field: day, type: temporal }, y: { field: n } } }";

  it("stands at its dates, in their order, as precisely as they are told", () => {
    const data = "[{ day: 2024-03, n: 2, kind: context }, { day: 2023-12, n: 1, kind: context }]";
    const chart = plotted(line, data);
    expect(chart?.form).toBe("line");
    expect(chart?.categories).toEqual({ kind: "dates", serials: [45261, 45352], unit: "months" });
    expect(chart?.axes?.category.format).toBe("[$-809]mmm yyyy");
    expect(valuesOf(chart)).toEqual([["n", [1, 2]]]);
  });

  it("stands at the minute where times of day are told, on whole steps", () => {
    const data = `[{ day: "2024-03-01T06:30", n: 2, kind: context }, { day: "2024-03-01T08:00", n: 1, kind: context }]`;
    const chart = plotted(line, data);
    expect([chart?.form, chart?.isJoined]).toEqual(["scatter", true]);
    const [first, second] = chart?.series[0]?.points ?? [];
    expect(first?.x).toBeCloseTo(45352 + 6.5 / 24, 8);
    expect(second?.x).toBeCloseTo(45352 + 8 / 24, 8);
    expect(chart?.axes?.category.format).toBe("[$-809]hh:mm");
    expect(chart?.axes?.category.step).toBeCloseTo(15 / 1440, 6);
  });

  it("is an area where the author fills it", () => {
    const data = `[{ day: "2021", n: 2, kind: context }, { day: "2022", n: 1, kind: context }]`;
    const chart = plotted(line.replace("line", "area"), data);
    expect([chart?.form, chart?.categories]).toEqual([
      "area",
      { kind: "dates", serials: [44197, 44562], unit: "years" },
    ]);
  });
});

describe("a slope chart and a dot plot", () => {
  it("are the lines and the bars that come nearest, with everything that they show", () => {
    const slope = plotted(
      "{ mark: slope, encoding: { x: { field: year }, y: { field: n }, color: { field: port } } }",
      TWO_PORTS,
    );
    expect([slope?.form, valuesOf(slope)]).toEqual([
      "line",
      [
        ["North", [12, 20]],
        ["South", [23, undefined]],
      ],
    ]);
    const dots = plotted("{ mark: dot, encoding: { y: { field: what }, x: { field: n } } }", ONE);
    expect([dots?.form, valuesOf(dots)]).toEqual(["bar", [["n", [3, 5]]]]);
  });

  it("are bars beside each other where a row has several dots", () => {
    const dots = "{ mark: dot, encoding: { y: { field: year }, x: { field: n }, color: { field: port } } }";
    expect(plotted(dots, TWO_PORTS)?.grouping).toBe("clustered");
  });

  it("keep between which amounts a value may lie", () => {
    const chart = plotted(
      "{ mark: bar, encoding: { y: { field: what }, x: { field: n }, low: { field: a }, high: { field: b } } }",
      "[{ what: Idle, n: 3, a: 2, b: 9, kind: context }, { what: Sold, n: 5, kind: context }]",
    );
    expect(chart?.series[0]?.points.map((point) => point?.range)).toEqual([{ low: 2, high: 9 }, undefined]);
    expect(chart?.axes?.value.most).toBe(9);
  });
});

describe("a chart of points or arcs", () => {
  it("has a number on either axis", () => {
    const data = "[{ a: 5, n: 20, kind: context }, { a: 3, n: 12, cite: cranes }]";
    const chart = plotted(
      "{ mark: point, encoding: { x: { field: a, title: Length }, y: { field: n } } }",
      data,
    );
    expect([chart?.form, chart?.isJoined, chart?.axes?.category.title]).toEqual(["scatter", false, "Length"]);
    expect(chart?.series[0]?.points).toEqual([
      { x: 5, value: 20, label: undefined, isWeak: false },
      { x: 3, value: 12, label: { words: undefined, numbers: "1" }, isWeak: false },
    ]);
  });

  it("parts a circle, or a ring where there is a hole", () => {
    const arcs = (mark: string) =>
      plotted(`{ mark: ${mark}, encoding: { theta: { field: n }, color: { field: what } } }`, ONE);
    expect([arcs("arc")?.form, arcs("arc")?.legend, arcs("arc")?.axes]).toEqual(["pie", "right", undefined]);
    const ring = arcs("{ type: arc, innerRadius: 65 }");
    expect([ring?.form, ring?.hole, namesOf(ring)]).toEqual(["doughnut", 50, ["Idle\u00a0¹", "Sold\u00a0²"]]);
  });
});

describe("a chart that PowerPoint does not have", () => {
  it.each([
    ["ticks", "{ mark: tick, encoding: { x: { field: n } } }"],
    [
      "points over names that stand below each other",
      "{ mark: point, encoding: { y: { field: what }, x: { field: n } } }",
    ],
    ["points by size", "{ mark: point, encoding: { x: { field: n }, y: { field: n }, size: { field: n } } }"],
    [
      "a scale of roots",
      "{ mark: bar, encoding: { y: { field: what }, x: { field: n, scale: { type: sqrt } } } }",
    ],
    [
      "a stack around its middle",
      "{ mark: bar, encoding: { x: { field: what }, y: { field: n, stack: center } } }",
    ],
    [
      "lines in steps",
      "{ mark: { type: line, interpolate: step }, encoding: { x: { field: what }, y: { field: n } } }",
    ],
  ])("is left to the table of its data: %s", (_name, chart) => {
    expect(plotted(chart, ONE)).toBeUndefined();
  });

  it("is one with two values in one place", () => {
    const data = "[{ what: Idle, n: 3, kind: context }, { what: Idle, n: 4, kind: context }]";
    expect(plotted("{ mark: bar, encoding: { y: { field: what }, x: { field: n } } }", data)).toBeUndefined();
  });
});
