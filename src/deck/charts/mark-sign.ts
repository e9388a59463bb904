/** Separates a label's words from the citation numbers in the drawing. It is a noncharacter, which no text of an author has once it is read. */
export const MARK_SIGN = "\ufdd0";

/** Returns a label's lines with the citation numbers behind the last. */
export function marked(lines: readonly string[], numbers: string): readonly string[] {
  return numbers === "" ? lines : lines.with(-1, `${lines.at(-1)}${MARK_SIGN}${numbers}`);
}
