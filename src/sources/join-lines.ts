/** Joins lines to running text, and the two halves of words that are broken across lines. */

export interface Vocabulary {
  /** Every word inside a line, in lower case, with its inner hyphens. */
  readonly words: ReadonlySet<string>;
}

export interface Joined {
  readonly text: string;
  /**
   * Words broken at a hyphen where the document does not show whether the hyphen belongs to the word: "infor-" and
   * "mation".
   */
  readonly doubtful: readonly string[];
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}[\p{L}\p{M}]*)*/gu;
const BROKEN = /(?<![\p{L}\p{M}])\p{M}*(?<word>\p{L}[\p{L}\p{M}]*)(?<hyphen>[-\u2010\u00ad])$/u;
const REST = /^\p{Ll}[\p{L}\p{M}]*/u;
const UNSPACED =
  "[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]";
/** A letter of a script without spaces between words. */
export const UNSPACED_LETTER = new RegExp(`^${UNSPACED}$`, "u");
const UNSPACED_BREAK = new RegExp(`${UNSPACED}\\n${UNSPACED}`, "u");

/** Returns the words that are whole in `lines`: all except those that may be broken at the end of a line. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  let broken = false;
  for (const line of lines) {
    const inner = broken ? line.replace(REST, "") : line;
    for (const [word] of inner.replace(BROKEN, "").matchAll(WORD)) words.add(plainHyphens(word));
    broken = BROKEN.test(line);
  }
  return { words };
}

/**
 * Returns the lines of one paragraph as one. A hyphen at the end of a line is removed if the document has the word
 * without it elsewhere, and stays if the document has the word with it. Where it has neither or both, nothing is
 * guessed: the hyphen and the line break stay as printed.
 */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): Joined {
  const doubtful: string[] = [];
  const [first = "", ...others] = lines;
  const joined = [first];
  for (const line of others) {
    const before = joined.pop() ?? "";
    const seam = seamOf(before, line, vocabulary);
    if (seam === undefined) doubtful.push(`${before.match(BROKEN)?.[0]} ${line.match(REST)?.[0]}`);
    if (seam === "joined") joined.push(`${before.replace(/[-\u2010\u00ad]$/, "")}${line}`);
    else joined.push(before, seam ?? "\n", line);
  }
  return { text: joined.join(""), doubtful };
}

/** What comes between two lines: "joined" removes the hyphen, and undefined means doubt. */
function seamOf(before: string, line: string, { words }: Vocabulary): "joined" | "" | " " | undefined {
  const { word, hyphen } = BROKEN.exec(before)?.groups ?? {};
  const [rest] = REST.exec(line) ?? [];
  if (word === undefined || rest === undefined)
    return UNSPACED_BREAK.test(`${before.slice(-2)}\n${line.slice(0, 2)}`) ? "" : " ";
  if (hyphen === "\u00ad") return "joined";
  const whole = words.has(`${word}${rest}`.toLowerCase());
  const hyphened = words.has(`${word}-${rest}`.toLowerCase());
  if (whole === hyphened) return undefined;
  return whole ? "joined" : "";
}

function plainHyphens(word: string): string {
  return word.toLowerCase().replaceAll("\u2010", "-");
}
