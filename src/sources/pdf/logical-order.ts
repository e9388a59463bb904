/** Brings the letters of a line from the order of their places into reading order. */
import bidiFactory from "bidi-js/dist/bidi.mjs";

/** The Unicode Bidirectional Algorithm (Annex 9). */
const bidi = bidiFactory();

/**
 * Takes `letters` from left to right. Returns them in reading order, by undoing what the algorithm does to display a
 * text: letters that are read from the right, and numbers among them, would be displayed in the same places again.
 */
export function logicalOrder(letters: readonly string[], direction: "ltr" | "rtl"): readonly string[] {
  const fromStart = direction === "rtl" ? letters.toReversed() : letters;
  // One code unit for each, so that positions are the same.
  const signs = fromStart.map((letter) => letter.slice(0, 1)).join("");
  const { levels } = bidi.getEmbeddingLevels(signs, direction);
  const read = fromStart.map((letter, at) => {
    const isFromRight = (levels[at] ?? 0) % 2 === 1;
    return {
      letter: isFromRight ? (bidi.getMirroredCharacter(letter) ?? letter) : letter,
      level: levels[at] ?? 0,
    };
  });
  const base = direction === "rtl" ? 1 : 0;
  const highest = read.reduce((most, { level }) => Math.max(most, level), base);
  for (let level = highest; level > base; level -= 1) turnRuns(read, level);
  return read.map(({ letter }) => letter);
}

/** Rule L2: reverses every run of letters of this level or a higher one. */
function turnRuns(letters: { readonly letter: string; readonly level: number }[], level: number): void {
  for (let start = 0; start < letters.length; start += 1) {
    let end = start;
    while ((letters[end]?.level ?? -1) >= level) end += 1;
    if (end > start) letters.splice(start, end - start, ...letters.slice(start, end).reverse());
    start = end;
  }
}
