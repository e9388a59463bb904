/**
 * Isolates words that are read in the other direction than their paragraph (UAX #9), by the characters that do so, since
 * PowerPoint has no mark-up for it.
 */
import { directionOfWords } from "../text/direction-of-words.ts";
import type { TextRun } from "./part.ts";

const OPENING = { ltr: "\u2066", rtl: "\u2067" } as const;
const FIRST_STRONG = "\u2068";
const CLOSING = "\u2069";

/** Returns the characters around the content of `<bdi dir="…">`. */
export function isolatesFor(direction: string | undefined): readonly [opening: string, closing: string] {
  const opening = direction === "ltr" || direction === "rtl" ? OPENING[direction] : FIRST_STRONG;
  return [opening, CLOSING];
}

/** Returns the words alone. */
export function withoutIsolates(words: string): string {
  return words.replaceAll(/[\u2066-\u2069]/g, "");
}

/** Returns undefined where the runs have words in both directions, or none. */
export function directionOfRuns(runs: readonly TextRun[]): "ltr" | "rtl" | undefined {
  return directionOfWords(withoutIsolates(runs.map(({ text }) => text).join("")));
}

/** Returns the runs of a paragraph with each line of it, and each part beside a tab, isolated where it is in the other direction. */
export function isolateLines(runs: readonly TextRun[], isRightToLeft: boolean): readonly TextRun[] {
  const other = isRightToLeft ? "ltr" : "rtl";
  return linesOf(runs).flatMap((line) => {
    if (directionOfRuns(line) !== other) return line;
    const last = line.length - 1;
    return line.map((run, at) => ({
      ...run,
      text: `${at === 0 ? OPENING[other] : ""}${run.text}${at === last ? CLOSING : ""}`,
    }));
  });
}

/** A break or tab is a line of its own. */
function linesOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    if (/^[\n\t]$/.test(run.text)) lines.push([run], []);
    else lines.at(-1)?.push(run);
  }
  return lines;
}
