/** Writes raised and lowered characters so that they never run into the number or word beside them. */

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
const RAISED_OF = "0123456789+-−=()niabcdefghjklmoprstuvwxyz";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
const LOWERED_OF = "0123456789+-−=()aehijklmnoprstuvx";

const FORMS = { raised: formsOf(RAISED_OF, RAISED), lowered: formsOf(LOWERED_OF, LOWERED) };

const SIGNS = { raised: "^", lowered: "_" } as const;

/** Above the line, like an exponent, or below it, like an index. */
export type Level = keyof typeof SIGNS;

/**
 * Returns `text` in Unicode's superscripts or subscripts, where each character has one. Otherwise writes it after `^`
 * or `_`, in brackets if it is more than one word or number.
 */
export function shiftText(text: string, level: Level): string {
  const seen = text.replaceAll(UNSEEN, "").replaceAll(FULL_WIDTH, (char) => char.normalize("NFKC"));
  const shifted = Array.from(seen.replaceAll(/\s+/g, ""), (char) => FORMS[level].get(char));
  if (shifted.every((form) => form !== undefined)) return shifted.join("");
  return `${SIGNS[level]}${/^[\p{L}\p{M}\p{N}]+$/u.test(seen) ? seen : `(${seen})`}`;
}

const UNSEEN = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** True for what `shiftText` wrote with a sign, because Unicode has no form for it. */
export function hasSign(shifted: string): boolean {
  return /^[\^_]/.test(shifted);
}

const FRACTIONS: ReadonlyMap<string, string> = new Map(
  ["1/2½", "1/3⅓", "2/3⅔", "1/4¼", "3/4¾", "1/5⅕", "2/5⅖", "3/5⅗", "4/5⅘", "1/6⅙", "5/6⅚", "1/7⅐"]
    .concat(["1/8⅛", "3/8⅜", "5/8⅝", "7/8⅞", "1/9⅑", "1/10⅒"])
    .map((form) => [form.slice(0, -1), form.slice(-1)]),
);

/** Returns a fraction as one character where Unicode has it, otherwise with a slash. */
export function writeFraction(above: string, below: string): string {
  return FRACTIONS.get(`${above}/${below}`) ?? `${bracketed(above)}/${bracketed(below)}`;
}

/** Puts brackets around more than one word, number or bracket. */
export function bracketed(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.,]*|\([^()]*\))$/u.test(text) ? text : `(${text})`;
}

const YEAR = /(?<![\p{Nd}.,])(?:1[5-9]|20)\p{Nd}{2}$/u;

/** True for digits after the end of a sentence, a year, or a word that is not a unit: they are not exponents. */
export function isMarkByPlace(words: string, before: string): boolean {
  if (!/^\d{1,3}(?:[ ,–-]+\d{1,3})*$/.test(words)) return false;
  return (
    /[.,;:!?…”’"»]$/u.test(before) ||
    YEAR.test(before) ||
    (/(?<!\p{Ll})\p{Ll}{4,}$/u.test(before) && !MEASURE.test(before))
  );
}

const MEASURE =
  /(?:met(?:er|re)s?|mètres?|metros?|miles?|inch(?:es)?|feet|foot|yards?|seconds?|hours?|meilen?|fuß|sekunden?|stunden?|segundos?|secondes?)$/i;

/** Returns a note mark as it stands alone. */
export function inBrackets(mark: string): string {
  return /^[[(]/.test(mark) ? mark : `[${mark}]`;
}

/** "4th", "XXe", "1er", "Mme", "Nº" and trademark signs: words that continue above the line. */
export function isWordEnd(words: string, before: string): boolean {
  if (/^(?:TM|SM|MC|tm|sm|[®™℠©])$/.test(words)) return true;
  if (/^(?:st|nd|rd|th)$/i.test(words)) return /\d$/.test(before);
  if (/^(?:er|re|ère|ème|eme|ième|nde?|e|es|os|as|ter|ste|te)$/i.test(words))
    return /(?:\d|[IVXLC])\.?$/.test(before);
  return /^(?:me|mes|lle|lles|lls?|gr|r|rs|te|ts?|de|dr)$/.test(words) && /\p{Lu}$/u.test(before);
}

function formsOf(plain: string, shifted: string): ReadonlyMap<string, string> {
  const forms = Array.from(shifted);
  return new Map(Array.from(plain, (char, at) => [char, forms[at] ?? char]));
}
