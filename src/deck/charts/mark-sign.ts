/** Separates a label's words from the citation numbers in the drawing. */
export const MARK_SIGN = "\u2063";

/** Returns a label's lines with the citation numbers behind the last. */
export function marked(lines: readonly string[], numbers: string): readonly string[] {
  return numbers === "" ? lines : lines.with(-1, `${lines.at(-1)}${MARK_SIGN}${numbers}`);
}
