/** Gathers what is missing or changed in the text of an original, and reports it in remarks. */
import type { Remark } from "./extraction.ts";

/** Words in the order of the original, shortened where they are many. */
export interface LeftOut {
  /** Struck through, or deleted by a tracked change. */
  readonly struck: readonly string[];
  /** Visible neither on the page nor in print. */
  readonly hidden: readonly string[];
  /** Formulas and raised characters, in the form in which they are written on one line. */
  readonly levelled: readonly string[];
}

export const NOTHING_LEFT_OUT: LeftOut = { struck: [], hidden: [], levelled: [] };

/** How many of each are named, and how many characters of each. */
const NAMED = 6;
const LONGEST = 60;

export function joinLeftOut(a: LeftOut, b: LeftOut): LeftOut {
  return {
    struck: [...a.struck, ...b.struck],
    hidden: [...a.hidden, ...b.hidden],
    levelled: [...a.levelled, ...b.levelled],
  };
}

/** Returns a remark for each kind that occurs, with the words. */
export function remarksOn({ struck, hidden, levelled }: LeftOut): readonly Remark[] {
  return [
    ...remark({
      severity: "warning",
      words: struck,
      says: "Words that the original strikes through or deletes are left out of the text",
      hint: "An excerpt with these words is not found. Look at the original for what was changed.",
    }),
    ...remark({
      severity: "info",
      words: hidden,
      says: "Words that the original hides are left out of the text",
      hint: undefined,
    }),
    ...remark({
      severity: "info",
      words: levelled,
      says: "Formulas and raised or lowered characters stand on one line in the text",
      hint: "Compare them with the original before you cite them.",
    }),
  ];
}

function remark(kind: {
  readonly severity: Remark["severity"];
  readonly words: readonly string[];
  readonly says: string;
  readonly hint: string | undefined;
}): readonly Remark[] {
  const words = [...new Set(kind.words.map(shorten))].filter((word) => word !== "");
  if (words.length === 0) return [];
  const named = words.slice(0, NAMED).map((word) => `"${word}"`);
  const rest = words.length > NAMED ? ` and ${words.length - NAMED} more` : "";
  const message = `${kind.says}: ${named.join(", ")}${rest}.`;
  return [{ severity: kind.severity, message, hints: kind.hint === undefined ? [] : [kind.hint] }];
}

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  const characters = Array.from(line);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("").trimEnd()}…` : line;
}
