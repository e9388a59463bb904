/** Joins words that a stray space breaks, where the document shows them whole. Called by extract-pdf. */

export interface Mended {
  readonly texts: readonly string[];
  /** The words that were joined. */
  readonly joined: readonly string[];
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Letters of each half: a shorter one is a word, or an initial. */
const LEAST = 2;

/** Two words with nothing but a space between them. */
interface Pair {
  readonly first: string;
  readonly second: string;
  /** Where the second begins. */
  readonly at: number;
}

/**
 * Returns `texts` without the space between two halves of a word, such as "manu facturer", that stands whole
 * elsewhere in them, while one of the halves stands nowhere but so.
 */
export function mendWords(texts: readonly string[]): Mended {
  const words = countAll(texts.flatMap((text) => text.match(WORD) ?? []));
  const pairs = texts.map(pairsOf);
  const counts = countAll(pairs.flat().map(nameOf));
  const joined: string[] = [];
  const isBroken = (pair: Pair): boolean => {
    const { first, second } = pair;
    if (first.length < LEAST || second.length < LEAST || !/^\p{Ll}/u.test(second)) return false;
    if (!words.has(`${first}${second}`.toLowerCase())) return false;
    const together = counts.get(nameOf(pair).toLowerCase()) ?? 0;
    return [first, second].some((half) => (words.get(half.toLowerCase()) ?? 0) <= together);
  };
  const mended = texts.map((text, at) => {
    const broken = (pairs[at] ?? []).filter(isBroken);
    joined.push(...broken.map(({ first, second }) => `${first}${second}`));
    const cuts = [0, ...broken.map((pair) => pair.at), text.length];
    return cuts
      .slice(1)
      .map((end, part) => text.slice(cuts[part], part < broken.length ? end - 1 : end))
      .join("");
  });
  return { texts: mended, joined };
}

function nameOf({ first, second }: Pair): string {
  return `${first} ${second}`;
}

function countAll(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

function pairsOf(text: string): readonly Pair[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index }));
  return words.flatMap(({ word, index }, at) => {
    const before = words[at - 1];
    const isPair = before !== undefined && text.slice(before.index + before.word.length, index) === " ";
    return isPair ? [{ first: before.word, second: word, at: index }] : [];
  });
}
