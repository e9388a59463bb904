/** Folds words so that case, typography, accents and spacing do not hide them. */

/** Stands between texts that are searched together: nothing is found across it. */
export const PARTING = "\ue000";

/** A text's bare letters and digits, and where among them its words begin and end. */
export interface FoldedText {
  readonly letters: string;
  /** Whether a word begins or ends before the letter at `at`, in UTF-16 code units of `letters`. */
  readonly isEdge: (at: number) => boolean;
}

/**
 * Returns letters and digits alone: print and mark-up move spaces, quotation marks and hyphens. Unicode's compatibility
 * decomposition without its marks, in full case folding, so that ß is ss; of Arabic, all forms of alef and yeh are one.
 */
export function foldWording(wording: string): string {
  // what is no letter of ASCII goes first, as looking up properties of characters takes long
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

/** Returns each letter of a text with where it stands in it, in UTF-16 code units: one entry for each unit of `letters`. */
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

/** True for a text that begins in a script that sets no space between words, or none before what follows a noun. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** True for a text that begins in a script whose words have articles and conjunctions written to them, or no spaces at all. */
export function isJoined(text: string): boolean {
  return UNSPACED.test(text) || /^[\p{sc=Arab}\p{sc=Hebr}]/u.test(text);
}

const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3099\u309a]/u;

/** Marks that make another sound of a kana are part of the letter. */
const NO_LETTER = /[^\p{L}\p{N}\u3099\u309a\ue000]+/gu;

const NO_ASCII_LETTER = /[ -/:-@[-`{-~\s]+/g;

const NO_ASCII = /[^a-z0-9]+/g;

/** Marks on letters, what is not shown at all (fillers of Hangul with it, which count as letters), and letters that are apostrophes. */
const INSIDE_WORDS =
  /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\u02b9-\u02c1\u02c8-\u02cd\u02ee\ua78b\ua78c]+/gu;

/** What decomposition leaves apart and readers do not: alef wasla, alef maksura, the yeh and kaf of Persian, final sigma. */
const SAME: Readonly<Record<string, string>> = { ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ς: "σ", ı: "i" };

/** Lower, upper, lower: ẞ becomes ß, that becomes SS. */
function lettersIn(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll(INSIDE_WORDS, (marks) => marks.replaceAll(/[^\u3099\u309a]/g, ""))
    .replaceAll(/[ٱىیکςı]/g, (letter) => SAME[letter] ?? letter);
}

/** Most texts are never asked: what is looked for does not stand in them. */
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
