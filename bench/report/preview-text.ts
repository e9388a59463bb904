/** From save to paint, as text for a terminal and as a table for a page. */
import { median } from "../measure/statistics.ts";
import type { PaintTimes } from "../preview/measure-preview.ts";
import { inColumns, inMarkdown } from "./tables.ts";

const HEAD = ["preview", "edited", "median ms", "95th percentile ms", "longest ms"] as const;

/** In ms, for what changes one slide. */
const GOALS = { median: 100, late: 200 } as const;
const ONE_SLIDE = ["a point", "an excerpt", "a source's text"];

export function previewText(lines: readonly PaintTimes[]): string {
  return [inColumns([HEAD, ...lines.map(cellsOf)]), ...failuresOf(lines), verdictOn(lines)].join("\n");
}

export function previewMarkdown(lines: readonly PaintTimes[]): string {
  return [inMarkdown([HEAD, ...lines.map(cellsOf)]), ...failuresOf(lines), verdictOn(lines)].join("\n\n");
}

/** Returns a line for each goal of our own that is missed. */
export function missedPreviewGoals(lines: readonly PaintTimes[]): readonly string[] {
  return lines
    .filter(({ tool, edit }) => tool.startsWith("citedeck") && ONE_SLIDE.includes(edit))
    .filter(({ times }) => !(median(times) < GOALS.median && latest(times) < GOALS.late))
    .map(({ edit }) => edit);
}

function verdictOn(lines: readonly PaintTimes[]): string {
  const missed = missedPreviewGoals(lines);
  const goal = `The goal for ${ONE_SLIDE.join(", ")}: a median under ${GOALS.median} ms, and a 95th percentile under ${GOALS.late} ms.`;
  return missed.length === 0 ? `${goal} It is met.` : `${goal} It is missed for ${missed.join(", ")}.`;
}

function cellsOf({ tool, edit, times }: PaintTimes): readonly string[] {
  const figures = [median(times), latest(times), Math.max(...times)];
  return [tool, edit, ...figures.map((ms) => (times.length === 0 ? "-" : ms.toFixed(0)))];
}

/** The 95th percentile; NaN of none. */
function latest(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

function failuresOf(lines: readonly PaintTimes[]): readonly string[] {
  return lines.flatMap(({ tool, edit, failure }) =>
    failure === undefined ? [] : [`${tool}, ${edit}, could not be measured: ${failure}`],
  );
}
