/** Folds words so that case, typography, accents and spacing cannot hide them. */

/** Separates texts that are searched together: nothing is found across it. */
export const PARTING = "\ue000";

/** A text's letters and digits alone, and where words begin and end among them. */
export interface FoldedText {
  readonly letters: string;
  /** Whether a word begins or ends before the letter at `at`, in UTF-16 code units of `letters`. */
  readonly isEdge: (at: number) => boolean;
}

/**
 * Returns letters and digits alone, since print and markup move spaces, quotation marks and hyphens. They are in
 * Unicode's compatibility decomposition without its marks, with full case folding, so that ß is ss. All forms of the
 * Arabic alef and yeh are one.
 */
export function foldWording(wording: string): string {
  // Non-ASCII characters are tested first, since looking up Unicode properties is slow.
  return lettersIn(wording)
    .replaceAll(NO_ASCII_LETTER, "")
    .replaceAll(NO_ASCII, (run) => run.replaceAll(NO_LETTER, ""));
}

export function foldText(text: string): FoldedText {
  return { letters: foldWording(text), isEdge: edgesOf(text) };
}

/** Returns the words of a text, each folded. */
export function foldedWords(text: string): readonly string[] {
  return lettersIn(text)
    .split(NO_LETTER)
    .filter((word) => word !== "");
}

/**
 * Returns each letter of a text with its place in the text, in UTF-16 code units: one entry for each unit of `letters`.
 */
export function foldInPlace(text: string): FoldedText & { readonly starts: readonly number[] } {
  const starts: number[] = [];
  let letters = "";
  let at = 0;
  for (const character of text) {
    const folded = character < "\u0080" ? foldAscii(character) : foldWording(character);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at);
    letters += folded;
    at += character.length;
  }
  return { letters, starts, isEdge: edgesOf(text) };
}

function foldAscii(character: string): string {
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase() : "";
}

/** True for a text that begins in a script without spaces between words, or without one before what follows a noun. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/**
 * True for a text that begins in a script that joins articles and conjunctions to words, or that has no spaces at all.
 */
export function isJoined(text: string): boolean {
  return UNSPACED.test(text) || /^[\p{sc=Arab}\p{sc=Hebr}]/u.test(text);
}

const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3099\u309a]/u;

/** Marks that change the sound of a kana are part of the letter. */
const NO_LETTER = /[^\p{L}\p{N}\u3099\u309a\ue000]+/gu;

const NO_ASCII_LETTER = /[ -/:-@[-`{-~\s]+/g;

const NO_ASCII = /[^a-z0-9]+/g;

/**
 * Marks on letters, characters that are not shown at all (including Hangul fillers, which count as letters), and
 * letters that serve as apostrophes.
 */
const INSIDE_WORDS =
  /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\u02b9-\u02c1\u02c8-\u02cd\u02ee\ua78b\ua78c]+/gu;

/**
 * Letters that decomposition keeps apart and readers do not: alef wasla, alef maksura, Persian yeh and kaf, final
 * sigma.
 */
const SAME: Readonly<Record<string, string>> = { ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ς: "σ", ı: "i" };

/** Lower, upper, lower: ẞ becomes ß, that becomes SS. */
function lettersIn(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[^\0-\x7f]+/g, (run) => run.replaceAll(DIGIT, digitOf).replaceAll(BOXED, letterInBox))
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll(INSIDE_WORDS, (marks) => marks.replaceAll(/[^\u3099\u309a]/g, ""))
    .replaceAll(/[ٱىیکςı]/g, (letter) => SAME[letter] ?? letter);
}

/** Of any script, such as ٣ for 3. */
const DIGIT = /\p{Nd}/gu;

/** The digits of a script stand in a row, from its zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}

/** White letters in black circles and boxes, which Unicode keeps apart from the letters. */
const BOXED = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;

function letterInBox(sign: string): string {
  return String.fromCodePoint(0x41 + (((sign.codePointAt(0) ?? 0) - 0x1f150) % 0x20));
}

/** Computed only when first needed: most texts do not contain what is searched for. */
function edgesOf(text: string): (at: number) => boolean {
  let edges: ReadonlySet<number> | undefined;
  return (at) => {
    edges ??= new Set(edgesIn(foldedWords(text)));
    return edges.has(at);
  };
}

function edgesIn(words: readonly string[]): readonly number[] {
  let at = 0;
  return words.map((word) => {
    at += word.length;
    return at;
  });
}
