/** Keeps words that every JavaScript object has as a key, such as "toString", from being looked up by Vega. */

/** Stands behind such a word; nobody sees it, and no drawing keeps it. */
const INERT_SIGN = "\u2060";

/** Returns a word of the author's, a field or a value, as Vega can take it. */
export function inertWord(word: string): string {
  return word in Object.prototype ? word + INERT_SIGN : word;
}

/** Returns a list that an author wrote, or anything else, with each word of it as Vega can take it. */
export function inertWords(value: unknown): unknown {
  if (typeof value === "string") return inertWord(value);
  return Array.isArray(value) ? value.map(inertWords) : value;
}

export function withoutInertSigns(drawing: string): string {
  return drawing.replaceAll(INERT_SIGN, "");
}
