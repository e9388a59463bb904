/** What an editor waits for, as text for a terminal and as a table for a page. */
import type { TypingTimes } from "../lsp/measure-typing.ts";
import { median } from "../measure/statistics.ts";
import { inColumns, inMarkdown } from "./tables.ts";

const HEAD = ["what, in which file", "median ms", "95th percentile ms", "longest ms"] as const;

/** Medians, in ms. */
const GOALS = { diagnostics: 150, completion: 30 } as const;

export function typingText(lines: readonly TypingTimes[]): string {
  return [inColumns([HEAD, ...lines.map(cellsOf)]), verdictOn(lines)].join("\n");
}

export function typingMarkdown(lines: readonly TypingTimes[]): string {
  return [inMarkdown([HEAD, ...lines.map(cellsOf)]), verdictOn(lines)].join("\n\n");
}

export function missedTypingGoals(lines: readonly TypingTimes[]): readonly string[] {
  return lines.filter(({ what, times }) => !(median(times) < goalFor(what))).map(({ what }) => what);
}

function goalFor(what: string): number {
  return what.startsWith("completion") ? GOALS.completion : GOALS.diagnostics;
}

function verdictOn(lines: readonly TypingTimes[]): string {
  const missed = missedTypingGoals(lines);
  const goal = `The goal: medians under ${GOALS.diagnostics} ms for diagnostics, the pause for the next key included, and under ${GOALS.completion} ms for a completion.`;
  return missed.length === 0 ? `${goal} It is met.` : `${goal} It is missed for ${missed.join(", ")}.`;
}

function cellsOf({ what, times }: TypingTimes): readonly string[] {
  return [what, ...[median(times), latest(times), Math.max(...times)].map((ms) => ms.toFixed(0))];
}

/** The 95th percentile. */
function latest(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}
