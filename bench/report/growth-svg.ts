/** The growth as a drawing: for each dimension the times of the tasks, on logarithmic scales, beside the line that is fitted. */
import { DIMENSIONS } from "../growth/brief-sizes.ts";
import type { GrowthLine } from "../growth/measure-growth.ts";
import { drawSvg } from "./draw-svg.ts";

/** Returns an SVG with one chart for each dimension that was measured. */
export function growthSvg(lines: readonly GrowthLine[]): Promise<string> {
  const measured = DIMENSIONS.filter(({ name }) => lines.some(({ dimension }) => dimension === name));
  return drawSvg({
    columns: 2,
    concat: measured.map(({ name, title }) =>
      chart(
        title,
        lines.filter(({ dimension }) => dimension === name),
      ),
    ),
    resolve: { scale: { color: "independent" } },
  });
}

function chart(title: string, lines: readonly GrowthLine[]): object {
  const points = lines.flatMap((line) =>
    line.points.map(({ size, seconds }) => ({
      task: nameOf(line),
      size,
      seconds,
      fitted: fittedAt(line, size),
    })),
  );
  const x = { field: "size", type: "quantitative", scale: { type: "log" }, title };
  const color = {
    field: "task",
    type: "nominal",
    title: null,
    scale: { range: COLOURS },
    legend: { labelLimit: 300 },
  };
  const seconds = { type: "quantitative", scale: { type: "log" }, title: "seconds of CPU" };
  return {
    width: 300,
    height: 220,
    data: { values: points },
    layer: [
      { mark: { type: "point", filled: true }, encoding: { x, color, y: { ...seconds, field: "seconds" } } },
      { mark: "line", encoding: { x, color, y: { ...seconds, field: "fitted" } } },
    ],
  };
}

const COLOURS = ["#24507a", "#b5482f", "#2f7d5b"];

/** Undefined draws no line. */
function fittedAt({ growth }: GrowthLine, size: number): number | undefined {
  if (growth?.exponent === undefined) return undefined;
  return growth.base + growth.factor * size ** growth.exponent;
}

function nameOf({ task, growth }: GrowthLine): string {
  return growth?.exponent === undefined ? task : `${task} (exponent ${growth.exponent.toFixed(2)})`;
}
