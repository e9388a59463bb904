/** Chooses how large each slide's type is, by the room that its content certainly does not exceed. */
import type { Deck, SlideView } from "../model/deck.ts";
import { SCALE_STEPS, scaleAt, type TypeSize } from "../model/type-size.ts";
import { readTokens } from "../render/read-tokens.ts";
import { styleCss, themeCss } from "../render/stylesheet.ts";
import type { TemplateFiles } from "../render/template-files.ts";
import { footer } from "./footer.ts";
import { looksOf } from "./look.ts";
import { roomLeft } from "./room-left.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { readRules } from "./style-rules.ts";

export interface ChooserOptions {
  readonly deck: Deck;
  readonly files: TemplateFiles;
  /** Whether the file of templates at this path is the tool's own, as it ships. */
  readonly isShipped: (path: string) => boolean;
  /** The text of the author's own theme; undefined for a theme that ships. */
  readonly authorTheme: string | undefined;
}

/**
 * Returns the largest type in which a slide certainly fits, and none that is larger than `most`; undefined where only
 * measuring tells.
 */
export type ChooseType = (slide: SlideView, most: number) => TypeSize | undefined;

/**
 * An author's own style sheets, and own templates, may change anything on the slides that they are for; an author's theme
 * may change tokens.
 */
export function typeChooser({ deck, files, isShipped, authorTheme }: ChooserOptions): ChooseType {
  const theme = themeCss({ files, theme: deck.theme, scheme: deck.scheme, authorTheme });
  const isOwn = (pattern: RegExp): boolean =>
    [...files.keys()].some((path) => pattern.test(path) && !isShipped(path));
  if (deck.direction === "rtl" || isOwn(FOR_ALL) || !hasTokensOnly(theme)) return () => undefined;
  const lookOf = looksOf(readRules(styleCss(files, "print")), readTokens(theme));
  return (slide, most) => {
    if (!isShipped(`slides/${slide.layout}.hbs`)) return undefined;
    return largestType(most, (type) => sheetOf({ deck, slide, look: lookOf({ ...slide, type }) }));
  };
}

const FOR_ALL = /^(?:partials|styles)\/|^print\.hbs$/;

function hasTokensOnly(theme: string): boolean {
  if (theme.includes("@")) return false;
  return readRules(theme).every(
    ({ selector, declarations }) =>
      selector === ":root" &&
      [...declarations.keys()].every((name) => name.startsWith("--") || name === "color-scheme"),
  );
}

function largestType(most: number, sheetIn: (type: TypeSize) => Sheet): TypeSize | undefined {
  const notes = largestNotes(sheetIn);
  const roomIn = (scale: number, spread: number): number => roomLeft(sheetIn({ scale, spread, notes }));
  const wide = roomIn(most, 1);
  if (wide >= 0) return { scale: most, spread: 1, notes };
  if (Number.isNaN(wide)) return undefined;
  const close = roomIn(most, 0);
  if (close >= 0) return { scale: most, spread: spreadIn(close, wide), notes };
  const found = largestBelow(most, (scale) => roomIn(scale, 0));
  if (found === undefined) return undefined;
  const { scale, room } = found;
  return { scale, spread: spreadIn(room, roomIn(scale, 1)), notes };
}

/** Returns the largest scale below `most` with room left, and that room; undefined where there is none. */
function largestBelow(
  most: number,
  roomIn: (scale: number) => number,
): { readonly scale: number; readonly room: number } | undefined {
  let [low, high, room] = [0, Math.round(most * SCALE_STEPS), roomIn(0)];
  if (!(room >= 0)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = roomIn(scaleAt(middle / SCALE_STEPS));
    if (tried >= 0) [low, room] = [middle, tried];
    else high = middle;
  }
  return { scale: scaleAt(low / SCALE_STEPS), room };
}

/** Returns how far items may move apart, between the room that is left when they stand close and when they stand wide. */
function spreadIn(close: number, wide: number): number {
  return wide >= 0 || close <= wide ? 1 : scaleAt(close / (close - wide));
}

/** Notes are set larger where they then stand in two rows, and not much higher where they are many. */
const NOTES = [
  { scale: 1, rows: 2 },
  { scale: 0.5, rows: 4 },
] as const;

function largestNotes(sheetIn: (type: TypeSize) => Sheet): number {
  const found = NOTES.find(({ scale, rows }) => {
    const sheet = sheetIn({ scale: 0, spread: 0, notes: scale });
    if (sheet.slide.footer === undefined) return true;
    const { height, smallest } = footer(sheet, "notes");
    return height <= (rows + 0.5) * LEADING * smallest;
  });
  return found?.scale ?? 0;
}

/** Of a row of notes with the room between rows, in its font size. */
const LEADING = 1.5;
