import { describe, expect, it } from "vitest";
import { plotOf } from "../../pptx/charts/plot-fixture.ts";

describe("a chart's plot", () => {
  it("has each channel with the type of its values, and each datum with the numbers of what it cites", () => {
    const plot = plotOf(
      "{ mark: line, encoding: { x: { field: day, type: temporal }, y: { field: n }, color: { field: who } } }",
      "[{ day: 2024-03, n: 2.5, who: North, cite: [owner, cranes] }, { day: 2024-04, n: 3, who: South, kind: context }]",
    );
    const { x, y, color } = plot.spec.encoding;
    expect([x?.type, y?.type, color?.type]).toEqual(["temporal", "quantitative", "nominal"]);
    expect(plot.data).toEqual([
      { values: { day: "2024-03", n: 2.5, who: "North" }, numbers: "1,2", isWeak: false },
      { values: { day: "2024-04", n: 3, who: "South" }, numbers: "", isWeak: false },
    ]);
  });
});
