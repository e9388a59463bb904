/** The growth as text for a terminal, and as a table for a page. */
import { DIMENSIONS } from "../growth/brief-sizes.ts";
import { missedGoals } from "../growth/goals.ts";
import type { GrowthLine, GrowthPoint } from "../growth/measure-growth.ts";
import { inColumns, inMarkdown } from "./tables.ts";

const HEAD = ["task", "by", "sizes", "CPU s", "exponent", "peak MB", "allowed", ""] as const;

/** Returns a table in columns, and a line for each that could not be measured to its end. */
export function growthText(lines: readonly GrowthLine[]): string {
  const failures = failuresOf(lines).map((one) => `! ${one}`);
  return [inColumns([HEAD, ...lines.map(cellsOf)]), ...failures, verdictOn(lines)].join("\n");
}

/** Returns a Markdown table, and a list of what could not be measured to its end. */
export function growthMarkdown(lines: readonly GrowthLine[]): string {
  const failures = failuresOf(lines).map((one) => `- ${one}`);
  const table = inMarkdown([HEAD, ...lines.map(cellsOf)]);
  return [table, ...(failures.length > 0 ? [failures.join("\n")] : []), verdictOn(lines)].join("\n\n");
}

/** Returns a sentence that names each line that misses a goal. */
function verdictOn(lines: readonly GrowthLine[]): string {
  const missed = lines
    .filter((line) => missedGoals(line).length > 0)
    .map(({ task, dimension }) => `${task} by ${dimension}`);
  const counts = `${lines.length - missed.length} of ${lines.length} lines meet their goals.`;
  return missed.length === 0 ? counts : `${counts} Not met: ${missed.join("; ")}.`;
}

function cellsOf(line: GrowthLine): readonly string[] {
  const { task, dimension, points, growth } = line;
  const title = DIMENSIONS.find(({ name }) => name === dimension)?.title ?? dimension;
  const fullest = points.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
  return [
    task,
    title,
    range(points, ({ size }) => size.toLocaleString("en")),
    range(points, ({ seconds }) => seconds.toFixed(2)),
    growth === undefined ? "-" : (growth.exponent?.toFixed(2) ?? "hardly grows"),
    fullest?.peakMb?.toFixed(0) ?? "-",
    fullest?.allowedMb.toFixed(0) ?? "-",
    verdictOf(line),
  ];
}

function verdictOf(line: GrowthLine): string {
  const missed = missedGoals(line);
  return missed.length === 0 ? "met" : `missed: ${missed.join(", ")}`;
}

/** Of the memory that is allowed. */
function shareOf({ peakMb, allowedMb }: GrowthPoint): number {
  return (peakMb ?? 0) / allowedMb;
}

function range(points: readonly GrowthPoint[], show: (point: GrowthPoint) => string): string {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? "-" : `${show(first)} to ${show(last)}`;
}

function failuresOf(lines: readonly GrowthLine[]): readonly string[] {
  return lines.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
}
