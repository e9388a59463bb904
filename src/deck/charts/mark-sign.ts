/** Separates a label's words from the citation numbers in the drawing. */
export const MARK_SIGN = "\u2063";
