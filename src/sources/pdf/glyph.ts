/** What a PDF's page shows, as its content stream draws it. */

/** A letter, ligature or space. Lengths are in points, measured along its line and across it. */
export interface Glyph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Across the line. What is below, or to the left of a column of letters, has a lower value. */
  readonly baseline: number;
  readonly size: number;
  /** The rotation of its line in degrees: 0 for lines, -90 for columns of letters. */
  readonly angle: number;
  /** True where it is below the letter before it, as in Japanese columns. */
  readonly upright: boolean;
  /** The marked content that it belongs to, by which the structure tree identifies it. */
  readonly mark: number | undefined;
  /** The string with which it was drawn. Gaps inside one string separate letters or words, never cells. */
  readonly run: number;
}

/** A thin line across the page, such as one that strikes out words. */
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
  /** Names of the fonts of letters whose meaning is not stated anywhere. */
  readonly unreadFonts: readonly string[];
}
