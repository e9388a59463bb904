/** Writes formulas on one line: what MathML and Word's formulas have in common. */
import { bracketed, type Level, shiftText, writeFraction } from "../text/raised.ts";

const FRACTION = /^(?:[\p{L}\p{M}\p{N}.,]+|\([^()]*\))\/(?:[\p{L}\p{M}\p{N}.,]+|\([^()]*\))$/u;

/**
 * Returns the parts one after the other, with a space between a number and a fraction. A fraction is in brackets where
 * what follows could be read as part of its denominator: (3/16)√2.
 */
export function writeRow(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part, at, all) =>
      FRACTION.test(part) && /^[\p{L}\p{N}√∛∜(]/u.test(all[at + 1] ?? "") ? `(${part})` : part,
    )
    .reduce((row, part) => (/\d$/.test(row) && /^\d[^.]*\//.test(part) ? `${row} ${part}` : row + part), "");
}

/** Signs of sums, products and integrals, with what stands below them: they need no brackets. */
const LARGE = /^[∏-∑∫-∳⋀-⋃](?:[₀-₎ₐ-ₜᵢ-ᵪⱼ]*|_\S*)$/u;

/** Returns `base`, followed by something that is above or below its line. */
export function writeShifted(base: string, shifted: string, level: Level): string {
  if (shifted === "") return base;
  // A prime is raised already.
  return level === "raised" && /^[′″‴']+$/.test(shifted)
    ? base + shifted
    : (LARGE.test(base) ? base : bracketed(base)) + shiftText(shifted, level);
}

export function writeRatio(above: string, below: string): string {
  return above === "" || below === "" ? above + below : writeFraction(above, below);
}

/** `degree` is empty for a square root. */
export function writeRoot(radicand: string, degree: string): string {
  const sign = new Map([
    ["", "√"],
    ["2", "√"],
    ["3", "∛"],
    ["4", "∜"],
  ]).get(degree);
  const inside = /^(?:\d+|\p{L})$/u.test(radicand) ? radicand : `(${radicand})`;
  return `${sign ?? `${shiftText(degree, "raised")}√`}${inside}`;
}

/** Returns the cells of a table or matrix in square brackets, with semicolons between its rows. */
export function writeMatrix(rows: readonly (readonly string[])[]): string {
  return `[${rows.map((cells) => cells.join(", ")).join("; ")}]`;
}

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["^", "\u0302"],
  ["ˆ", "\u0302"],
  ["~", "\u0303"],
  ["˜", "\u0303"],
  ["¯", "\u0304"],
  ["‾", "\u0304"],
  ["―", "\u0304"],
  ["˙", "\u0307"],
  ["¨", "\u0308"],
  ["→", "\u20d7"],
  ["⃗", "\u20d7"],
]);

/** Returns a sign with an accent above it. Anything else above it is written as if raised. */
export function writeAbove(base: string, above: string): string {
  const accent = ACCENTS.get(above) ?? (/^\p{M}$/u.test(above) ? above : undefined);
  return accent === undefined || Array.from(base).length !== 1
    ? writeShifted(base, above, "raised")
    : base + accent;
}

/** True where a formula's layout says more than one line can show without extra signs. */
export function isLevelled(formula: string): boolean {
  return /[\^_√∛∜/[]/.test(formula);
}

/** Signs that formulas do not show: function application, and implied multiplication, separation and addition. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(/[\u2061-\u2064\u200b\u00ad]/g, "");
}
