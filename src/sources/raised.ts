/** Writes raised and lowered characters so that they never run into the number or word beside them. */

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
const RAISED_OF = "0123456789+-−=()niabcdefghjklmoprstuvwxyz";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
const LOWERED_OF = "0123456789+-−=()aehijklmnoprstuvx";

const FORMS = { raised: formsOf(RAISED_OF, RAISED), lowered: formsOf(LOWERED_OF, LOWERED) };

const SIGNS = { raised: "^", lowered: "_" } as const;

/** Above the line, as an exponent is, or below it, as an index is. */
export type Level = keyof typeof SIGNS;

/**
 * Returns `text` in Unicode's superscripts or subscripts, where it has one for each character, else behind `^` or
 * `_`, in brackets where it is more than one word or number.
 */
export function shiftText(text: string, level: Level): string {
  const shifted = Array.from(text.replaceAll(/\s+/g, ""), (char) => FORMS[level].get(char));
  if (shifted.every((form) => form !== undefined)) return shifted.join("");
  return `${SIGNS[level]}${/^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : `(${text})`}`;
}

/** True for what `shiftText` wrote with a sign, for want of a Unicode form. */
export function hasSign(shifted: string): boolean {
  return /^[\^_]/.test(shifted);
}

const FRACTIONS: ReadonlyMap<string, string> = new Map(
  ["1/2½", "1/3⅓", "2/3⅔", "1/4¼", "3/4¾", "1/5⅕", "2/5⅖", "3/5⅗", "4/5⅘", "1/6⅙", "5/6⅚", "1/7⅐"]
    .concat(["1/8⅛", "3/8⅜", "5/8⅝", "7/8⅞", "1/9⅑", "1/10⅒"])
    .map((form) => [form.slice(0, -1), form.slice(-1)]),
);

/** Returns a fraction as one character where Unicode has it, else with a slash. */
export function writeFraction(above: string, below: string): string {
  return FRACTIONS.get(`${above}/${below}`) ?? `${bracketed(above)}/${bracketed(below)}`;
}

/** Puts brackets around what is more than one word, number or bracket. */
export function bracketed(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.,]*|\([^()]*\))$/u.test(text) ? text : `(${text})`;
}

function formsOf(plain: string, shifted: string): ReadonlyMap<string, string> {
  const forms = Array.from(shifted);
  return new Map(Array.from(plain, (char, at) => [char, forms[at] ?? char]));
}
