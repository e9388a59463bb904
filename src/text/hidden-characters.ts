/**
 * Finds the characters of a text that a reader does not see. Tells those that the writing system needs from those that
 * only change the text.
 */

export interface HiddenCharacter {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly kind: HiddenKind;
  /**
   * True where the writing system needs it: a joiner in Persian, a selector after an emoji, a direction mark in Hebrew.
   */
  readonly isExpected: boolean;
}

export type HiddenKind =
  /** Begins or ends a stretch that is set in another direction. */
  | "bidi"
  | "direction-mark"
  | "soft-hyphen"
  | "joiner"
  /** Zero-width space, word joiner and the like: harmless between words, but not inside one. */
  | "zero-width"
  /** What no text should have: tags, fillers, selectors that select nothing, annotations, shaping controls. */
  | "stray";

/** Returns the hidden characters of `text` in order. Control characters are not among them. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!ANY_HIDDEN.test(text)) return [];
  const hasRightToLeft = isRightToLeft(text);
  return Array.from(text.matchAll(HIDDEN), ({ 0: character, index: start }) => {
    const end = start + character.length;
    const kind = kindOf(character);
    const place = { text, start, end, hasRightToLeft };
    return { start, end, kind, isExpected: isExpected(character, kind, place) };
  });
}

/** Returns `text` without its hidden characters, and where each remaining unit stood in it: `length + 1` offsets. */
export function withoutHidden(text: string): { readonly text: string; readonly offsets?: readonly number[] } {
  if (!ANY_HIDDEN.test(text)) return { text };
  const offsets: number[] = [];
  let [kept, at] = ["", 0];
  for (const { 0: character, index } of [...text.matchAll(HIDDEN), { 0: "", index: text.length }]) {
    kept += text.slice(at, index);
    for (let unit = at; unit < index; unit += 1) offsets.push(unit);
    at = index + character.length;
  }
  return { text: kept, offsets: [...offsets, text.length] };
}

/** True for a text with letters of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** What Unicode allows programs to ignore in display, and what it reserves for interlinear annotations. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const ANY_HIDDEN = new RegExp(HIDDEN.source, "u");

function kindOf(character: string): HiddenKind {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return "bidi";
  if (/[\u200e\u200f\u061c]/.test(character)) return "direction-mark";
  if (character === "\u00ad") return "soft-hyphen";
  if (/[\u200c\u200d]/.test(character)) return "joiner";
  return /\u034f|[\u180e\u200b\u2060-\u2064\ufeff]/.test(character) ? "zero-width" : "stray";
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hasRightToLeft: boolean;
}

function isExpected(character: string, kind: HiddenKind, place: Place): boolean {
  switch (kind) {
    case "bidi":
    case "direction-mark":
      return place.hasRightToLeft;
    case "soft-hyphen":
      return false;
    case "joiner":
      return isJoiner(character, place);
    case "zero-width":
      return isSpacing(character, place);
    case "stray":
      return isSelector(character, place) || isInFlag(character, place) || isFiller(character, place);
  }
}

const RIGHT_TO_LEFT =
  /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}]/u;

/** Scripts whose letters change with their neighbours, so that a joiner between them is spelling. */
const SHAPED =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Phag}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Newa}]/u;

/** Scripts without spaces between words, in which a line may break at a zero-width space. */
const UNSPACED =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

function isJoiner(character: string, place: Place): boolean {
  const before = characterBefore(place);
  if (SHAPED.test(before)) return true;
  const isOfEmoji = /\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(before);
  return character === "\u200d" && isOfEmoji && /\p{Extended_Pictographic}/u.test(characterBehind(place));
}

function isSpacing(character: string, place: Place): boolean {
  const [before, behind] = [characterBefore(place), characterBehind(place)];
  if (character === "\u200b") return UNSPACED.test(before) || UNSPACED.test(behind);
  if (character === "\u034f") return /\p{M}/u.test(before) || /\p{M}/u.test(behind);
  return character === "\u180e" && /\p{sc=Mong}/u.test(before);
}

/**
 * True after a character that has variants in Unicode's lists: emoji, ideographs, Mongolian and Burmese letters, signs.
 */
function isSelector(character: string, place: Place): boolean {
  const before = characterBefore(place);
  if (/[\u180b-\u180d\u180f]/.test(character)) return /\p{sc=Mong}/u.test(before);
  if (/[\ufe0e\ufe0f]/.test(character)) {
    return /[0-9#*]/.test(before) ? characterBehind(place) === "\u20e3" : /\p{Emoji}/u.test(before);
  }
  return /[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/u.test(character) && /[\p{Lo}\p{S}\u3000-\u303f]/u.test(before);
}

const FLAG = "\u{1f3f4}";

/** The flags of England, Scotland and Wales are a black flag, up to five tags and an end tag. */
function isInFlag(character: string, { text, end }: Place): boolean {
  return /[\u{e0030}-\u{e007f}]/u.test(character) && text.slice(Math.max(0, end - 14), end).includes(FLAG);
}

function isFiller(character: string, place: Place): boolean {
  if (/[\u17b4\u17b5]/.test(character)) return /\p{sc=Khmr}/u.test(characterBefore(place));
  const isOfHangul = /[\u115f\u1160\u3164\uffa0]/.test(character);
  return (
    isOfHangul && [characterBefore(place), characterBehind(place)].some((one) => /[\u1100-\u11ff]/.test(one))
  );
}

function characterBefore({ text, start }: Place): string {
  return /.$/su.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
}

function characterBehind({ text, end }: Place): string {
  return String.fromCodePoint(text.codePointAt(end) ?? 0);
}
