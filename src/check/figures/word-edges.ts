/** Tells where a number and its unit begin and end, so that designations and measures are always told apart in the same way. */

/** True within a word, or before an apostrophe within one: "s'applique", and the "m3" of "0m3'0", of which nobody can say what it measures. */
export function isPart(text: string, at: number): boolean {
  const next = /['’]/.test(text.charAt(at)) ? text.charAt(at + 1) : text.charAt(at);
  return WORD.test(text.charAt(at - 1)) && WORD.test(next);
}

const WORD = /[\p{L}\d]/u;

/** True where the text ends in a number that a unit may stand behind: no part of a designation, as in "S0", and no money, which has its unit. */
export function endsInNumber(text: string): boolean {
  return /(?<![\p{L}\d.,])\d[\d.,]*[ -]*$/u.test(text) && !endsInMoney(text);
}

/** True where the text ends in the sign or code of a currency, and digits or none behind it. */
export function endsInMoney(text: string): boolean {
  return /(?:\p{Sc}|[A-Z]{3}) ?[\d.,]*[ -]*$/u.test(text);
}
