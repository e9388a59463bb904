/** Writes raised and lowered letters of a line so that they stay apart from those beside them. */
import { inBrackets, isMarkByPlace, isWordEnd, type Level, shiftText } from "../raised.ts";

/** Letters behind a raised number that make it an atom's, such as ¹⁴C. */
const ELEMENT = /^\p{Lu}\p{Ll}?(?!\p{L})/u;

/**
 * Returns `text`, which stands above or below the line, as it is written between `before` and `after`: in Unicode's
 * raised or lowered characters, or behind a sign where it has none. A note's mark stands apart, in brackets: digits
 * that raise nothing to a power, since they begin a line, or stand behind a year, a sentence or a longer word.
 */
export function raisedText(text: string, level: Level, { before, after }: Neighbours): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  if (level === "lowered") return shiftText(text, level);
  if (isWordEnd(text, before)) return text;
  if (!isMark(text, { before, after })) return shiftText(text, level);
  const behind = /^[\p{L}\p{N}]/u.test(after) ? " " : "";
  return `${/\S$/.test(before) ? " " : ""}${inBrackets(text)}${behind}`;
}

export interface Neighbours {
  /** The line up to the raised letters, as it is written. */
  readonly before: string;
  readonly after: string;
}

function isMark(text: string, { before, after }: Neighbours): boolean {
  if (isMarkByPlace(text, before)) return true;
  return before === "" && /^\p{Nd}{1,3}$/u.test(text) && !ELEMENT.test(after);
}
