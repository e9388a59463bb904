/** Finds words that are broken by a stray space, where the document has them whole elsewhere. */

export interface Mended {
  readonly texts: readonly string[];
  /** The words that were joined. */
  readonly joined: readonly string[];
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** In letters of each half: a shorter half is a word, or an initial. */
const LEAST = 2;

/** Two words with only white space between them. */
interface Pair {
  readonly first: string;
  readonly second: string;
  /** The white space. */
  readonly start: number;
  readonly end: number;
}

/** Returns `texts` without the spaces within words. */
export function mendWords(texts: readonly string[]): Mended {
  const isBroken = brokenWords(texts, / /);
  const joined: string[] = [];
  const mended = texts.map((text) => {
    const broken = pairsOf(text, / /).filter(({ first, second }) => isBroken(first, second));
    joined.push(...broken.map(({ first, second }) => `${first}${second}`));
    const starts = [0, ...broken.map(({ end }) => end)];
    return starts.map((start, part) => text.slice(start, broken[part]?.start)).join("");
  });
  return { texts: mended, joined };
}

/**
 * Returns a function that recognises the halves of a word, such as "manu" and "facturer": `texts` has it whole
 * elsewhere, while one of the halves occurs nowhere except beside the other. `gap` is what may stand between.
 */
export function brokenWords(
  texts: readonly string[],
  gap: RegExp,
): (first: string, second: string) => boolean {
  const words = countAll(texts.flatMap((text) => text.match(WORD) ?? []));
  const pairs = countAll(texts.flatMap((text) => pairsOf(text, gap).map(nameOf)));
  return (first, second) => {
    if (first.length < LEAST || second.length < LEAST || !/^\p{Ll}/u.test(second)) return false;
    if (!words.has(`${first}${second}`.toLowerCase())) return false;
    const together = pairs.get(nameOf({ first, second }).toLowerCase()) ?? 0;
    return [first, second].some((half) => (words.get(half.toLowerCase()) ?? 0) <= together);
  };
}

function nameOf({ first, second }: Pick<Pair, "first" | "second">): string {
  return `${first} ${second}`;
}

function countAll(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

function pairsOf(text: string, gap: RegExp): readonly Pair[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index }));
  return words.flatMap(({ word, index }, at) => {
    const before = words[at - 1];
    if (before === undefined) return [];
    const start = before.index + before.word.length;
    const isPair = index === start + 1 && gap.test(text.charAt(start));
    return isPair ? [{ first: before.word, second: word, start, end: index }] : [];
  });
}
