/** Protects words that are properties of every JavaScript object, such as "toString", from being looked up by Vega. */

/** Follows such a word. It is a noncharacter, which no text of an author has once it is read. The finished drawing does not contain it. */
const INERT_SIGN = "\ufdd1";

/** Returns an author's word (a field or a value) in a form that is safe for Vega. */
export function inertWord(word: string): string {
  return word in Object.prototype ? word + INERT_SIGN : word;
}

/** Returns an author's list, or anything else, with each of its words in a form that is safe for Vega. */
export function inertWords(value: unknown): unknown {
  if (typeof value === "string") return inertWord(value);
  return Array.isArray(value) ? value.map(inertWords) : value;
}

export function withoutInertSigns(drawing: string): string {
  return drawing.replaceAll(INERT_SIGN, "");
}
