/** Blanks out what stands in quotation marks: words that a source said are not the author's. Called by rules on wording. */

const QUOTED = /“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”]|"[^"\n]*"|(?<![\p{L}\p{N}])‘[^’\n]*’(?!\p{L})/gu;

/** Returns the words at their places, each quotation as so many spaces. */
export function outsideQuotations(words: string): string {
  return words.replaceAll(QUOTED, (quotation) => " ".repeat(quotation.length));
}
