/** The five-word runs of a text as hashes (Broder 1997, "On the resemblance and containment of documents"). Called by the rule on copying. */

const WORDS = 5;
const SAMPLE = 16;

/** A longer text is known by its sample alone, since a hundred of a megabyte would not fit in memory otherwise. */
const SAMPLED_FROM = 20_000;

export interface Shingles {
  /** All of them; undefined for a long text. */
  readonly all: ReadonlySet<number> | undefined;
  /** Those whose hash is divisible by 16: the same choice in every text, so samples can be compared. */
  readonly sample: ReadonlySet<number>;
}

export function shinglesOf(text: string): Shingles {
  const hashes = Array.from(
    text
      .normalize()
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
    ([word]) => hashOf(word),
  );
  const all = new Set<number>();
  const sample = new Set<number>();
  for (let at = 0; at + WORDS <= hashes.length; at += 1) {
    const shingle = combine(hashes, at);
    if (shingle % SAMPLE === 0) sample.add(shingle);
    if (hashes.length <= SAMPLED_FROM) all.add(shingle);
  }
  return { all: hashes.length <= SAMPLED_FROM ? all : undefined, sample };
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function combine(hashes: readonly number[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + WORDS; at += 1) {
    hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
