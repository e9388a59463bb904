/**
 * Lower case for patterns. A pattern with the flags `i` and `u` and a class such as `\p{L}` takes long to prepare, and one
 * that is written in lower case and searches a text in lower case does not.
 */

/** Returns the text in lower case. Letters whose small form has another length stay as they are, so that places stay. */
export function lowerKeepingPlaces(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, lowerOf).join("");
}

function lowerOf(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
