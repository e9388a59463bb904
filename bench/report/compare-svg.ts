/** The comparison as a drawing: each ratio as a share of its goal. */
import type { JudgedRow } from "../compare/judge-rows.ts";
import { drawSvg } from "./draw-svg.ts";

/** Returns an SVG in which a bar that ends left of the line has met its goal. Rows without goal or ratio are left out. */
export function compareSvg(rows: readonly JudgedRow[]): Promise<string> {
  const values = rows.flatMap(({ figures, other, ratio, goal, isMet }) => {
    if (ratio === undefined || goal === undefined) return [];
    const row = `${figures.title} against ${other.title}`.replaceAll("`", "");
    return [
      { row, share: ratio / goal, goal: isMet ? "met" : "missed", label: `${ratio.toFixed(2)}x of ${goal}x` },
    ];
  });
  const row = { field: "row", type: "nominal", sort: null, title: null, axis: { labelLimit: 520 } };
  const share = { field: "share", type: "quantitative", title: "ratio as a share of its goal" };
  return drawSvg({
    width: 420,
    data: { values },
    layer: [
      {
        mark: "bar",
        encoding: {
          y: row,
          x: share,
          color: {
            field: "goal",
            type: "nominal",
            legend: { orient: "bottom" },
            scale: { domain: ["met", "missed"], range: ["#2f7d5b", "#b5482f"] },
          },
        },
      },
      {
        mark: { type: "text", align: "left", dx: 4 },
        encoding: { y: row, x: share, text: { field: "label", type: "nominal" } },
      },
      { mark: { type: "rule", strokeDash: [4, 3] }, encoding: { x: { datum: 1 } } },
    ],
  });
}
