/**
 * Determines where a number and its unit begin and end, so that designations and measures are always separated in the
 * same way.
 */

/**
 * True within a word, or before an apostrophe within one: "s'applique", and the "m3" in "0m3'0", whose meaning is
 * unknown.
 */
export function isPart(text: string, at: number): boolean {
  const next = /['’]/.test(text.charAt(at)) ? text.charAt(at + 1) : text.charAt(at);
  return WORD.test(text.charAt(at - 1)) && WORD.test(next);
}

const WORD = /[\p{L}\d]/u;

/**
 * True where the text ends in a number that a unit may follow. The number must not be part of a designation, as in
 * "S0", or money, which already has its unit.
 */
export function endsInNumber(text: string): boolean {
  return /(?<![\p{L}\d.,])\d[\d.,]*[ -]*$/u.test(text) && !endsInMoney(text);
}

/** True where the text ends in the sign or code of a currency, with or without digits after it. */
export function endsInMoney(text: string): boolean {
  return /(?:\p{Sc}|[A-Z]{3}) ?[\d.,]*[ -]*$/u.test(text);
}
