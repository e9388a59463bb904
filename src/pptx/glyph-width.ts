/** Estimates how wide a character of a common face is, closely enough to predict line breaks. */

/** Widths of Arial in thousandths of the font size, from the metrics that Adobe published for Helvetica. */
const ARIAL: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, "ijl‘’‚"],
  [260, "|"],
  [278, " \u00a0!,./:;I[\\]ft·"],
  [333, "()-`r“”„‹›"],
  [355, '"'],
  [389, "*"],
  [500, "Jckksvxyz"],
  [556, "#$0123456789?L_abdeghnopqu–«»"],
  [584, "+<=>~"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "—…"],
  [1015, "@"],
];

const KNOWN: ReadonlyMap<string, number> = new Map(
  ARIAL.flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
);

/** How much wider than Arial a face is, regular and bold. */
const BREADTHS: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  Arial: [1, 1.07],
  Calibri: [0.91, 0.93],
  Cambria: [0.97, 1.03],
  Georgia: [1.01, 1.14],
  "Times New Roman": [0.9, 0.96],
  Tahoma: [0.99, 1.13],
  Verdana: [1.16, 1.32],
};

/** For an unknown face. A predicted line too many leaves a gap, one too few runs over. */
const UNKNOWN_FACE = [1.06, 1.14] as const;

export function breadthOf(face: string, isBold: boolean): number {
  const [regular, bold] = BREADTHS[face] ?? UNKNOWN_FACE;
  return isBold ? bold : regular;
}

/** Returns the width of one character in em. */
export function glyphWidth(character: string): number {
  const width = KNOWN.get(character) ?? KNOWN.get(character.normalize("NFD").charAt(0));
  return (width ?? widthOfScript(character)) / 1000;
}

function widthOfScript(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return 1000;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return /\p{Lu}/u.test(character) ? 720 : 570;
}
