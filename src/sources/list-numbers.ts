/** Writes the numbers of list items in digits, letters and Roman numerals. */

export type NumberForm =
  | "decimal"
  | "decimal-leading-zero"
  | "lower-alpha"
  | "upper-alpha"
  | "lower-roman"
  | "upper-roman"
  | "lower-greek";

/** Numbers without letters or numerals (0, -1, 4000 in Roman) are written in digits, as browsers do. */
export function writeNumber(number: number, form: NumberForm): string {
  switch (form) {
    case "decimal":
      return String(number);
    case "decimal-leading-zero":
      return String(number).padStart(2, "0");
    case "lower-alpha":
      return inLetters(number, "abcdefghijklmnopqrstuvwxyz");
    case "upper-alpha":
      return inLetters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    case "lower-greek":
      return inLetters(number, "αβγδεζηθικλμνξοπρστυφχψω");
    case "upper-roman":
      return inRoman(number);
    case "lower-roman":
      return inRoman(number).toLowerCase();
  }
}

/** After z comes aa. */
function inLetters(number: number, letters: string): string {
  if (number < 1) return String(number);
  const before = Math.floor((number - 1) / letters.length);
  const last = letters[(number - 1) % letters.length] ?? "";
  return before === 0 ? last : inLetters(before, letters) + last;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function inRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  return ROMAN.map(([value, numeral]) => {
    const count = Math.floor(rest / value);
    rest -= count * value;
    return numeral.repeat(count);
  }).join("");
}
