/** Finds many strings in one text in a single pass, after Karp and Rabin. */

/** For fewer strings than this, the engine's own search is faster, one after the other. */
const FEW = 6;

/**
 * How many UTF-16 code units the rolling hash covers. Strings shorter than the smaller window are searched for one by
 * one.
 */
const WINDOWS = { wide: 8, narrow: 4 } as const;

interface Search {
  readonly text: string;
  readonly wordings: readonly string[];
  /** Of the wordings that are searched for together. */
  readonly indices: readonly number[];
  readonly found: readonly number[][];
}

/** Returns, for each of `wordings` in order, every offset where it begins in `text`, ascending; none for "". */
export function findAll(text: string, wordings: readonly string[]): readonly (readonly number[])[] {
  const found = wordings.map((): number[] => []);
  const indices: number[] = [];
  wordings.forEach((wording, index) => {
    if (wordings.length >= FEW && wording.length >= WINDOWS.narrow) indices.push(index);
    else findOne(text, wording, found[index] ?? []);
  });
  if (indices.length > 0) findTogether({ text, wordings, indices, found });
  return found;
}

function findOne(text: string, wording: string, found: number[]): void {
  if (wording === "") return;
  for (let at = text.indexOf(wording); at !== -1; at = text.indexOf(wording, at + 1)) found.push(at);
}

function findTogether({ text, wordings, indices, found }: Search): void {
  const wide = indices.every((index) => (wordings[index]?.length ?? 0) >= WINDOWS.wide);
  const window = wide ? WINDOWS.wide : WINDOWS.narrow;
  // Shifted this far at each step, a code unit leaves the 32 bits when it leaves the window.
  const shift = 32 / window;
  const byHash = Map.groupBy(indices, (index) => hashOf((wordings[index] ?? "").slice(0, window), shift));
  const sieve = new Uint8Array(0x10000);
  for (const hash of byHash.keys()) sieve[slot(hash)] = 1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = ((hash << shift) + text.charCodeAt(at)) | 0;
    if (sieve[slot(hash)] === 0 || at < window - 1) continue;
    const start = at - window + 1;
    for (const index of byHash.get(hash) ?? []) {
      if (text.startsWith(wordings[index] ?? "", start)) found[index]?.push(start);
    }
  }
}

function hashOf(text: string, shift: number): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = ((hash << shift) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Spreads the hash over the table: its low bits depend only on the last characters. */
function slot(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}
