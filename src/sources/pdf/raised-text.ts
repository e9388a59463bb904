/** Writes raised and lowered letters of a line so that they stay separate from those beside them. */
import { inBrackets, isMarkByPlace, isWordEnd, type Level, shiftText } from "../../text/raised.ts";

/** Letters after a raised number that make it an isotope, such as ¹⁴C. */
const ELEMENT = /^\p{Lu}\p{Ll}?(?!\p{L})/u;

/**
 * Returns `text`, which is above or below the line, as it is written between `before` and `after`: in Unicode's raised
 * or lowered characters, or after a sign where Unicode has none. A note mark stands alone, in brackets. It is
 * recognised as digits that cannot be an exponent, since they begin a line, or follow a year, a sentence or a longer
 * word.
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
