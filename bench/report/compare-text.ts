/** The comparison as text for a terminal, and as a table for a page. */
import type { JudgedRow } from "../compare/judge-rows.ts";
import type { Figures } from "../compare/run-rounds.ts";
import { inColumns, inMarkdown } from "./tables.ts";

const HEAD = ["measured", "CPU s", "wall s", "against", "CPU s", "wall s", "ratio", "goal", ""] as const;

/** Returns a table in columns, and a line for each that could not be measured. */
export function compareText(rows: readonly JudgedRow[]): string {
  const named = [["row", ...HEAD], ...rows.map((row) => [row.name, ...cellsOf(row)])];
  return [inColumns(named), ...failuresOf(rows).map((failure) => `! ${failure}`), ...verdictOn(rows)].join(
    "\n",
  );
}

/** Returns a Markdown table, and a list of what could not be measured. */
export function compareMarkdown(rows: readonly JudgedRow[]): string {
  const failures = failuresOf(rows).map((failure) => `- ${failure}`);
  const table = inMarkdown([HEAD, ...rows.map(cellsOf)]);
  return [table, ...(failures.length > 0 ? [failures.join("\n")] : []), ...verdictOn(rows)].join("\n\n");
}

/** Returns a line that names each goal that is not met; none where no row has a goal. */
function verdictOn(rows: readonly JudgedRow[]): readonly string[] {
  const judged = rows.filter(({ isMet }) => isMet !== undefined);
  if (judged.length === 0) return [];
  const missed = judged
    .filter(({ isMet }) => isMet === false)
    .map(({ figures, other }) => `${figures.title} against ${other.title}`);
  const counts = `${judged.length - missed.length} of ${judged.length} goals are met.`;
  return [missed.length === 0 ? counts : `${counts} Not met: ${missed.join("; ")}.`];
}

function cellsOf(row: JudgedRow): readonly string[] {
  const { figures, other, ratio, goal, by } = row;
  const unit = by === "wall" ? " (wall)" : "";
  return [
    figures.title,
    seconds(figures, "cpu"),
    seconds(figures, "wall"),
    other.title,
    seconds(other, "cpu"),
    seconds(other, "wall"),
    ratio === undefined ? "-" : `${ratio.toFixed(2)}x${unit}`,
    goal === undefined ? "" : `at most ${goal}x`,
    verdict(row),
  ];
}

function seconds(figures: Figures, of: "cpu" | "wall"): string {
  return figures.failure === undefined ? figures[of].toFixed(3) : "-";
}

function verdict({ isMet, figures, withoutBrowser = false }: JudgedRow): string {
  if (isMet === undefined) return "";
  if (withoutBrowser && figures.launches > 0) return "missed: a browser was launched";
  return isMet ? "met" : "missed";
}

function failuresOf(rows: readonly JudgedRow[]): readonly string[] {
  const all = rows.flatMap(({ figures, other }) => [figures, other]);
  const failed = all.flatMap(({ title, failure }) => (failure === undefined ? [] : [`${title}: ${failure}`]));
  return [...new Set(failed)];
}
