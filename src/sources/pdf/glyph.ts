/** What a PDF's page shows, as its content stream draws it. Made by read-glyphs, read by all of this folder. */

/** A letter, ligature or space; lengths are points, measured along the line it is written on and across it. */
export interface Glyph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Across the line of writing: what stands below, or to the left of a column of letters, has less. */
  readonly baseline: number;
  readonly size: number;
  /** Degrees that its line is turned by: 0 for lines, -90 for columns of letters. */
  readonly angle: number;
  /** True where it stands below the letter before it, as in Japanese columns. */
  readonly upright: boolean;
  /** The marked content that it belongs to, by which the structure tree knows it. */
  readonly mark: number | undefined;
  /** The string that it was shown with: gaps within one part letters or words, never cells. */
  readonly run: number;
}

/** A thin line across the page, such as goes through words that do not hold. */
export interface Stroke {
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  /** True where something other than letters is drawn. */
  readonly hasDrawing: boolean;
  /** Names of fonts of which letters are shown that nothing says the meaning of. */
  readonly unreadFonts: readonly string[];
}
