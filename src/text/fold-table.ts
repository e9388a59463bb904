/** The published list of folds, character by character. */

/** The differences of typography that anchoring ignores, by the names that reports use. */
export const FOLDS = [
  "nfkc",
  "quotes",
  "dashes",
  "ellipses",
  "white-space",
  "invisible",
  "broken-words",
] as const;

export type Fold = (typeof FOLDS)[number];

/** Straight ' and " are never folded to one another: they may tell a quotation within a quotation apart. */
const SINGLE_QUOTES = "‘’‚‛‹›′‵`´ʼ❛❜\u1fef\u1ffd";
const DOUBLE_QUOTES = "“”„‟«»″‶❝❞〝〞〟";
/** Hyphen, non-breaking hyphen, figure, en and em dash, horizontal bar, minus, two- and three-em dash. */
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b";
const ELLIPSES = "…";

/** What a character of typography becomes under the fold of that name. */
interface Typography {
  readonly fold: Fold;
  readonly to: string;
}

/** Every character that the folds of quotes, dashes and ellipses replace. */
export const TYPOGRAPHY: ReadonlyMap<string, Typography> = new Map([
  ...listed(SINGLE_QUOTES, { fold: "quotes", to: "'" }),
  ...listed(DOUBLE_QUOTES, { fold: "quotes", to: '"' }),
  ...listed(DASHES, { fold: "dashes", to: "-" }),
  ...listed(ELLIPSES, { fold: "ellipses", to: "..." }),
]);

function listed(chars: string, typography: Typography): readonly (readonly [string, Typography])[] {
  return Array.from(chars, (char) => [char, typography]);
}

/**
 * Soft hyphen, zero-width characters, direction marks, variation selectors, invisible operators, shaping and annotation
 * controls. The two direction overrides (U+202D, U+202E) are not among them: they change the order in which letters are
 * read.
 */
export const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u034f\ufe00-\ufe0f]/;

const WHITE = /\p{White_Space}/u;

/** Characters that can compose with the one before them: marks, and the vowels and finals of Hangul. */
const MARK = /^[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]/u;

const DIGIT = /\p{Nd}/u;
const RAISED_SIGNS = "⁺⁻⁼⁽⁾₊₋₌₍₎";

/** What folding does with a character. Characters of the kind `plain` stay the same under every fold. */
export const KINDS = {
  unknown: 0,
  plain: 1,
  white: 2,
  invisible: 3,
  mark: 4,
  typography: 5,
  /**
   * Superscripts, fractions and circled digits. NFKC turns them into digits, which must not join a number beside them.
   */
  raised: 6,
  /** Whatever else NFKC changes, and every character beyond the Basic Multilingual Plane. */
  compatible: 7,
} as const;

export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Remembers `classify` for the Basic Multilingual Plane: folding asks for every character of every text. */
const MEMO = new Uint8Array(0x10000);

/** Returns the kind of the UTF-16 code unit `unit`; a surrogate is `compatible`. */
export function kindOfUnit(unit: number): number {
  const known = MEMO[unit] ?? KINDS.unknown;
  if (known !== KINDS.unknown) return known;
  const kind = classify(String.fromCharCode(unit));
  MEMO[unit] = kind;
  return kind;
}

/** Returns the kind of the whole character that begins at `at`. */
export function kindAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : kindOfUnit(point);
}

function classify(char: string): Kind {
  if (INVISIBLE.test(char)) return KINDS.invisible;
  if (WHITE.test(char)) return KINDS.white;
  if (TYPOGRAPHY.has(char)) return KINDS.typography;
  if (MARK.test(char.normalize("NFKD"))) return KINDS.mark;
  const folded = char.normalize("NFKC");
  if (RAISED_SIGNS.includes(char) || (DIGIT.test(folded) && !DIGIT.test(char))) return KINDS.raised;
  return folded === char && !/[\ud800-\udfff]/.test(char) ? KINDS.plain : KINDS.compatible;
}
