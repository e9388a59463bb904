/** The five-word runs of a text as hashes (Broder 1997, "On the resemblance and containment of documents"). */

const WORDS = 5;
const SAMPLE = 32;

/**
 * In words. Of a longer text, only a sample is kept. A hundred texts of a megabyte would not fit in memory otherwise.
 */
const SAMPLED_FROM = 20_000;

export interface Shingles {
  /** All runs; undefined for a long text. */
  readonly all: ReadonlySet<number> | undefined;
  /** Runs whose hash is divisible by 32. The choice is the same in every text, so samples can be compared. */
  readonly sample: ReadonlySet<number>;
}

export function shinglesOf(text: string): Shingles {
  const hashes = wordHashes(IS_PLAIN.test(text) ? text : text.normalize());
  const isShort = hashes.length <= SAMPLED_FROM;
  const all = new Set<number>();
  const sample = new Set<number>();
  let rolling = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const gone = at < WORDS ? 0 : (hashes[at - WORDS] ?? 0);
    rolling = (Math.imul(rolling, BASE) + (hashes[at] ?? 0) - Math.imul(gone, BASE_TO_WORDS)) | 0;
    if (at < WORDS - 1) continue;
    const shingle = mix(rolling);
    if (shingle % SAMPLE === 0) sample.add(shingle);
    if (isShort) all.add(shingle);
  }
  return { all: isShort ? all : undefined, sample };
}

/**
 * It is odd, so that no bit of a word's hash is lost. Raised to the number of words, it removes the first word again.
 */
const BASE = 0x2c1b3c6d;
const BASE_TO_WORDS = Array.from({ length: WORDS }).reduce((power: number) => Math.imul(power, BASE), 1);

/** Spreads the information of all bits over the low ones, by which hashes are chosen. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) | 0;
}

/** A plain text has nothing that Unicode can write in two ways. */
const IS_PLAIN = /^[\0-\x7f]*$/;

/** Returns the FNV-1a hash of each word over its UTF-16 code units. Uses one pass, because texts may have megabytes. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = EMPTY;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const met = LETTERS[code] ?? 0;
    const letter = met === UNMET ? letterOf(code) : met;
    if (letter !== 0) hash = Math.imul(hash ^ letter, PRIME);
    else if (hash !== EMPTY) {
      hashes.push(hash | 0);
      hash = EMPTY;
    }
  }
  if (hash !== EMPTY) hashes.push(hash | 0);
  return hashes;
}

/** No character, and so no letter. */
const UNMET = 0xffff;

const EMPTY = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * Each UTF-16 code unit that occurs in words, in lower case: letters, digits, and halves of characters beyond the first
 * plane. 0 for all others. A text has few of them, so that each is looked up when it is first met.
 */
const LETTERS = new Uint16Array(0x10000).fill(UNMET);

function letterOf(code: number): number {
  const character = String.fromCharCode(code);
  const letter = /[\p{L}\p{N}\p{Cs}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
  LETTERS[code] = letter;
  return letter;
}
