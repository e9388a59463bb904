/** A text as figures are read from it: one form for every digit, space, dash and letter, at unchanged places. */

export interface Surface {
  /** Without diacritics, with straight quotes, one kind of hyphen and of dash, and ASCII digits. Line breaks stay. */
  readonly cased: string;
  /** The same in lower case, with all white space as spaces, for searching phrases. */
  readonly words: string;
}

/** Returns texts of exactly the length of `text`, so that places in them are places in it. */
export function surfaceOf(text: string): Surface {
  const cased = text.replaceAll(UNUSUAL, foldCharacter);
  return { cased, words: lowered(cased) };
}

/** Returns the surface with the given places made unreadable, so that nothing reads inside or across them. */
export function blank(surface: Surface, places: readonly Place[]): Surface {
  if (places.length === 0) return surface;
  const ordered = places.toSorted((a, b) => a.start - b.start);
  return { cased: cover(surface.cased, ordered), words: cover(surface.words, ordered) };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function cover(text: string, ordered: readonly Place[]): string {
  let covered = "";
  for (const { start, end } of ordered) {
    // Two places may overlap.
    const from = Math.max(start, covered.length);
    covered += text.slice(covered.length, from) + BLANK.repeat(Math.max(0, end - from));
  }
  return covered + text.slice(covered.length);
}

/**
 * Returns a phrase of a lexicon as the source of a regular expression. White space in it, even with "?" or "*" after
 * it, may be any run of white space.
 */
export function phrase(source: string): string {
  return source.replaceAll(/ ([?*]?)/g, (_, optional) => (optional === "" ? " +" : " *"));
}

const BLANK = "\u0001";

/** Everything except plain ASCII and line breaks. */
const UNUSUAL = /[^\n -~]/gu;

const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

function foldCharacter(character: string): string {
  if (character.length > 1) return character;
  if (/\s/u.test(character)) return " ";
  if (/[\u2010-\u2012\u2212]/u.test(character)) return "-";
  if (/[\u2013-\u2015]/u.test(character)) return "–";
  if (/[\u2018\u2019\u02bc]/u.test(character)) return "'";
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  if (zero !== undefined) return String(code - zero);
  return character.normalize("NFD").charAt(0);
}

/** Letter by letter, because some capitals are longer in lower case and places must not move. */
function lowered(text: string): string {
  return text.replaceAll(/\n|[^\n -@[-~]/gu, (character) => {
    if (character === "\n") return " ";
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  });
}
