/** Finds many strings in one text in a single pass, after Karp and Rabin. */

/** For fewer strings than this, the engine's own search is faster, one after the other. */
const FEW = 6;

/**
 * How many UTF-16 code units the rolling hash covers. A string is searched for with the widest window that it fills:
 * many excerpts begin alike ("In 2023 the"), and each place that looks like one has to be compared with all of them.
 */
const WINDOWS = [32, 8, 4] as const;
const NARROWEST = 4;

interface Search {
  readonly text: string;
  readonly wordings: readonly string[];
  /** Of the wordings that are searched for together; each fills the window. */
  readonly indices: readonly number[];
  readonly window: number;
  readonly found: readonly number[][];
}

/** Returns, for each of `wordings` in order, every offset where it begins in `text`, ascending; none for "". */
export function findAll(text: string, wordings: readonly string[]): readonly (readonly number[])[] {
  const found = wordings.map((): number[] => []);
  const together: number[] = [];
  wordings.forEach((wording, index) => {
    if (wordings.length >= FEW && wording.length >= NARROWEST) together.push(index);
    else findOne(text, wording, found[index] ?? []);
  });
  for (const [window, indices] of Map.groupBy(together, (index) => windowFor(wordings[index] ?? ""))) {
    findTogether({ text, wordings, indices, window, found });
  }
  return found;
}

function windowFor({ length }: string): number {
  return WINDOWS.find((window) => window <= length) ?? NARROWEST;
}

function findOne(text: string, wording: string, found: number[]): void {
  if (wording === "") return;
  for (let at = text.indexOf(wording); at !== -1; at = text.indexOf(wording, at + 1)) found.push(at);
}

function findTogether({ text, wordings, indices, window, found }: Search): void {
  const byHash = Map.groupBy(indices, (index) => hashOf((wordings[index] ?? "").slice(0, window)));
  const sieve = new Uint8Array(0x10000);
  for (const hash of byHash.keys()) sieve[slot(hash)] = 1;
  const leaving = powerOf(window);
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const left = at < window ? 0 : text.charCodeAt(at - window);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at) - Math.imul(left, leaving)) | 0;
    if (sieve[slot(hash)] === 0 || at < window - 1) continue;
    const start = at - window + 1;
    for (const index of byHash.get(hash) ?? []) {
      if (text.startsWith(wordings[index] ?? "", start)) found[index]?.push(start);
    }
  }
}

/** A large odd number, so that each code unit changes all bits above its own. */
const BASE = 0x01000193;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** What a code unit weighs when it leaves the window. */
function powerOf(window: number): number {
  let power = 1;
  for (let count = 0; count < window; count += 1) power = Math.imul(power, BASE);
  return power;
}

/** Spreads the hash over the table: its low bits depend only on the last characters. */
function slot(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}
