/** Estimates the width of words in the decks' typeface, closely enough to lay out a drawing. */

/** Widths of Source Sans 3 in thousandths of the font size, in steps. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [200, " \u00a0"],
  [248, "|',.:;·‘’ijlіїIІЇ"],
  [298, "!f()[]{}"],
  [345, "-rt/\\"],
  [418, '*s?z"“”«»гґ'],
  [452, "xхcзсэєт"],
  [475, "vyуYJ–"],
  [497, "LьFkкeеё0123456789#$+<=>^~×€ГҐ_agав"],
  [525, "чXХУVяEЁЕлдSTТZ"],
  [548, "oоAhuАбnЗbпdpqр"],
  [572, "цнийPРRCЄСЭKКБЬЯ"],
  [600, "BВъЧ&DG"],
  [645, "ЛмДЦUПNHНЙИ"],
  [680, "OQОыж"],
  [728, "wЪMМФфюш"],
  [790, "щWЫ—"],
  [835, "%mЖ@"],
  [900, "ШЩЮ…"],
];

const KNOWN: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
);

const OTHERS = { wide: 1000, capital: 640, small: 540 } as const;

/** How much wider the semibold weight is. */
const STRONG = 1.03;

/**
 * Returns the width in px of a line in a font size of `size` px. Characters without a width, such as combining marks
 * and noncharacters, take none.
 */
export function textWidth(line: string, size: number, isStrong = false): number {
  const units = [...line].reduce((sum, character) => sum + widthOf(character), 0);
  return (units / 1000) * size * (isStrong ? STRONG : 1);
}

/** Breaks a line between words, so that no part is wider than `room` px where possible. Returns the parts. */
export function breakLine(line: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trimStart();
    if (lines.length > 0 && textWidth(longer, size) <= room) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function widthOf(character: string): number {
  const width = KNOWN.get(character) ?? KNOWN.get(character.normalize("NFD").charAt(0));
  if (width !== undefined) return width;
  if (/[\p{M}\p{Cf}\p{Noncharacter_Code_Point}]/u.test(character)) return 0;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character))
    return OTHERS.wide;
  return /\p{Lu}/u.test(character) ? OTHERS.capital : OTHERS.small;
}
