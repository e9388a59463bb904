/** Finds what a starter proposes to try first: a mistake to make in one line, which the next check refuses. */

export interface FirstTry {
  /** The line to change, from 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** The fix that takes the source's words back. */
export const FIRST_FIX = "misquotation";

/** Returns what the comment proposes that tells to write one number instead of another in the next line. */
export function firstTry(brief: string): FirstTry | undefined {
  for (const [at, line] of brief.split("\n").entries()) {
    if (!line.trimStart().startsWith("#") || !line.includes("`citedeck check`")) continue;
    const [to, from] = line.match(/\d(?:[\d.,]*\d)?/g) ?? [];
    if (from !== undefined && to !== undefined) return { line: at + 2, from, to };
  }
  return undefined;
}
