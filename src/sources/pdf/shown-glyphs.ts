/** Computes the places of the letters of one string on a page (32000-1, 9.4.4). */
import * as z from "zod";

/** The part of PDF.js' fonts that determines the places of letters and their meaning. */
export type Font = z.infer<typeof fontShape>;

const metrics = z.array(z.number()).optional();

export const fontShape = z.object({
  vertical: z.boolean().optional(),
  fontMatrix: z.array(z.number()).optional(),
  defaultVMetrics: metrics,
  /** The font consists of drawings, which have any size. */
  isType3Font: z.boolean().optional(),
  composite: z.boolean().optional(),
  /** Where codes mean only themselves, it has a first and a last one in place of a table. */
  toUnicode: z.unknown(),
});

/** True for a font whose codes are only the numbers of its own drawings: the file does not say what they mean. */
export function isUnread({ composite, toUnicode }: Font): boolean {
  return (
    composite === true && typeof toUnicode === "object" && toUnicode !== null && "firstChar" in toUnicode
  );
}

interface Setting {
  readonly font: Font;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
}

/** A letter in the text's own space, along the direction of writing. */
export interface Shown {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly rise: number;
  readonly upright: boolean;
}

/** Returns the letters of `items` (PDF.js' glyphs and the numbers between them), and how far they advance in all. */
export function shownGlyphs(
  items: readonly unknown[],
  setting: Setting,
): { readonly shown: readonly Shown[]; readonly advance: number } {
  const { font, size, rise } = setting;
  const upright = font.vertical === true;
  const scale = upright ? 1 : setting.scale;
  const shown: Shown[] = [];
  let at = 0;
  for (const item of items) {
    if (typeof item === "number") {
      at += ((upright ? item : -item) * size * scale) / 1000;
      continue;
    }
    const glyph = readGlyph(item);
    if (glyph === undefined) continue;
    const width = widthOf(glyph, font) * size * scale;
    const spacing = (setting.charSpacing + (glyph.isSpace ? setting.wordSpacing : 0)) * scale;
    shown.push({
      ...{ text: glyph.unicode, from: at, to: at + width, rise, upright },
      size: Math.abs(size) * (font.isType3Font === true ? Math.abs(font.fontMatrix?.[3] ?? 0.001) * 1000 : 1),
    });
    at += width + (upright ? -spacing : spacing);
  }
  return { shown, advance: at };
}

interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric: readonly unknown[] | undefined;
}

/** Checked by hand, not by a schema, since there are millions. */
function readGlyph(item: unknown): PdfGlyph | undefined {
  if (typeof item !== "object" || item === null || !("unicode" in item) || !("width" in item))
    return undefined;
  return {
    unicode: String(item.unicode),
    width: Number(item.width) || 0,
    isSpace: "isSpace" in item && item.isSpace === true,
    vmetric: "vmetric" in item && Array.isArray(item.vmetric) ? item.vmetric : undefined,
  };
}

/** In sizes of the font. */
function widthOf(glyph: PdfGlyph, font: Font): number {
  if (font.vertical !== true) return glyph.width * (font.fontMatrix?.[0] ?? 0.001);
  const height = Number(glyph.vmetric?.[0] ?? font.defaultVMetrics?.[0] ?? -1000);
  return -height / 1000;
}
