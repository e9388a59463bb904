/** Finds a cursor in a text of YAML: quoted, plain or in a block. */
import type { LineMark, MarkedLines } from "./line-marks.ts";
import type { HeldPlace, YamlCursor } from "./yaml-cursor.ts";

type InText = Omit<YamlCursor, "beside" | "stands">;

/**
 * Returns the cursor in the text that `mark` has as its value; "nothing" behind its end or in its comment, and undefined where
 * `mark` has no text or the cursor is not on its lines.
 */
export function textCursor({ lines, offset, mark, path }: HeldPlace): InText | "nothing" | undefined {
  const from = mark.value + propertiesAt(lines.text.slice(mark.value, mark.end));
  const [first = ""] = lines.text.slice(from, mark.end);
  if (first === "" || first === "#" || first === "*" || offset < from) return undefined;
  const found = { path, isInFlow: false, hasColon: false };
  const end = endOfValue(mark, lines);
  const isOnLine = offset <= lines.beginOf(mark.line + 1) - 1 || mark.line === lines.count - 1;
  if (/^[|>][+\-\d]*(?:[ \t]+#.*)?$/.test(lines.text.slice(from, mark.end))) {
    if (isOnLine) return "nothing";
    return { ...found, start: lines.beginOf(mark.line + 1), end: Math.max(end, offset), quote: undefined };
  }
  if (first === '"' || first === "'") {
    const close = closingQuote(lines.text, from, end);
    if (close !== undefined && offset > close) return isOnLine ? "nothing" : undefined;
    return { ...found, start: from + 1, end: close ?? Math.max(mark.end, offset), quote: first };
  }
  const whole = lines.text.slice(from, isOnLine ? mark.end : end);
  const comment = whole.search(/\s#/);
  const words = (comment === -1 ? whole : whole.slice(0, comment)).trimEnd();
  if (isOnLine && from + words.length < mark.end && offset > from + words.length) return "nothing";
  return { ...found, start: from, end: Math.max(from + words.length, offset), quote: undefined };
}

/** How long anchors and tags before a value are, with the space behind them. */
export function propertiesAt(value: string): number {
  return /^(?:[&!]\S*(?:\s+|$))*/.exec(value)?.[0].length ?? 0;
}

/** Returns where the lines end that are further right than `mark` or empty: nothing after them is part of its value. */
export function endOfValue(mark: LineMark, lines: MarkedLines): number {
  let end = mark.end;
  for (let line = mark.line + 1; line < lines.count; line += 1) {
    const written = lines.text.slice(lines.beginOf(line), lines.beginOf(line + 1));
    const column = written.search(/\S/);
    if (column !== -1 && column <= mark.column) break;
    if (column !== -1) end = lines.beginOf(line) + written.trimEnd().length;
  }
  return end;
}

/** Returns the offset of the quotation mark that closes the one at `from`; undefined where none does before `end`. */
export function closingQuote(text: string, from: number, end: number): number | undefined {
  const quote = text[from];
  for (let at = from + 1; at < end; at += 1) {
    if (quote === '"' && text[at] === "\\") at += 1;
    else if (quote === "'" && text.startsWith("''", at)) at += 1;
    else if (text[at] === quote) return at;
  }
  return undefined;
}
