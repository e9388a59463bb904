/** Finds the characters that no document can hold: XML, PowerPoint and PDF break on them, and terminals obey some. */

export interface BrokenCharacter {
  /** In UTF-16 code units of the text as it was. */
  readonly at: number;
  readonly character: string;
}

export interface Mended {
  readonly text: string;
  /** For each unit of `text` and for its end: where it stood in the original text. */
  readonly offsets: readonly number[];
  readonly broken: readonly BrokenCharacter[];
}

/**
 * Returns `text` without control characters and noncharacters; undefined where it has none. A space replaces a
 * character that separates lines in other programs (vertical tab, form feed, next line). U+FFFD replaces half of a
 * surrogate pair.
 */
export function mendText(text: string): Mended | undefined {
  if (!ANY_BROKEN.test(text)) return undefined;
  const offsets: number[] = [];
  const broken: BrokenCharacter[] = [];
  let [mended, from] = ["", 0];
  const keep = (to: number): void => {
    for (let at = from; at < to; at += 1) offsets.push(at);
    mended += text.slice(from, to);
  };
  for (const { 0: character, index: at } of text.matchAll(BROKEN)) {
    keep(at);
    const instead = insteadOf(character);
    if (instead !== "") offsets.push(at);
    mended += instead;
    broken.push({ at, character });
    from = at + character.length;
  }
  keep(text.length);
  return { text: mended, offsets: [...offsets, text.length], broken };
}

/**
 * Returns a source's text with as many characters as before, so that positions in it hold. A soft hyphen replaces what
 * `mendText` leaves out, since most such characters in PDFs mean a hyphen. A form feed separates pages there, and
 * stays.
 */
export function mendInPlace(text: string): {
  readonly text: string;
  readonly broken: readonly BrokenCharacter[];
} {
  if (!ANY_BROKEN.test(text)) return { text, broken: [] };
  const broken: BrokenCharacter[] = [];
  const mended = text.replaceAll(BROKEN, (character, at: number) => {
    // beyond the Basic Multilingual Plane they are characters to XML
    if (character === "\f" || character.length > 1) return character;
    broken.push({ at, character });
    return insteadOf(character) || "\u00ad";
  });
  return { text: mended, broken };
}

const BROKEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const ANY_BROKEN = new RegExp(BROKEN.source, "u");

function insteadOf(character: string): string {
  if (/[\v\f\u0085]/.test(character)) return " ";
  return /\p{Cs}/u.test(character) ? "\ufffd" : "";
}
