/** Attaches vowels and other marks to their letters. */
import type { Glyph } from "./glyph.ts";

const MARK = /^\p{M}+$/u;

/**
 * Returns `glyphs`, in the order in which they are drawn, with each mark after its letter in one glyph. In
 * right-to-left text drawn from the left, marks come before their letters. In text drawn in reading order, they come
 * after.
 */
export function attachMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => MARK.test(text))) return glyphs;
  return isDrawnFromLeft(glyphs) ? attached(glyphs.toReversed()).toReversed() : attached(glyphs);
}

function attached(glyphs: readonly Glyph[]): readonly Glyph[] {
  const letters: Glyph[] = [];
  for (const glyph of glyphs) {
    const letter = letters.at(-1);
    if (letter !== undefined && MARK.test(glyph.text))
      letters[letters.length - 1] = { ...letter, text: `${letter.text}${glyph.text}` };
    else letters.push(glyph);
  }
  return letters;
}

function isDrawnFromLeft(glyphs: readonly Glyph[]): boolean {
  const letters = glyphs.filter(({ text }) => /^\p{L}/u.test(text));
  const steps = letters.slice(1).map(({ start }, at) => Math.sign(start - (letters[at]?.start ?? 0)));
  return steps.reduce((sum, step) => sum + step, 0) > 0;
}
