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
  const hashes = wordHashes(text.normalize().toLowerCase());
  const isShort = hashes.length <= SAMPLED_FROM;
  const all = new Set<number>();
  const sample = new Set<number>();
  for (let at = 0; at + WORDS <= hashes.length; at += 1) {
    const shingle = combine(hashes, at);
    if (shingle % SAMPLE === 0) sample.add(shingle);
    if (isShort) all.add(shingle);
  }
  return { all: isShort ? all : undefined, sample };
}

/** Returns the FNV-1a hash of each word over its UTF-16 code units: one pass, since texts come by the megabyte. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = EMPTY;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInWord(code)) hash = Math.imul(hash ^ code, PRIME);
    else if (hash !== EMPTY) {
      hashes.push(hash | 0);
      hash = EMPTY;
    }
  }
  if (hash !== EMPTY) hashes.push(hash | 0);
  return hashes;
}

const EMPTY = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** For each UTF-16 code unit whether words have it: letters, digits, and halves of what lies beyond the first plane. */
const IN_WORDS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

function isInWord(code: number): boolean {
  return IN_WORDS[code] === 1;
}

function combine(hashes: readonly number[], from: number): number {
  let hash = EMPTY;
  for (let at = from; at < from + WORDS; at += 1) {
    hash = Math.imul(hash ^ (hashes[at] ?? 0), PRIME);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}
