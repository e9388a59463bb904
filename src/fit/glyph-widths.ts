/** How wide the characters of a font that ships are, and how high its lines. */
import { GLYPH_WIDTHS } from "./glyph-widths-data.ts";

export interface Face {
  /** In em, above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  /** In em, by code point. */
  readonly widths: ReadonlyMap<number, number>;
}

const FACES = new Map<string, Face>();

/** Returns a font that ships; undefined where there is none of this family, weight and style. */
export function faceOf(family: string, weight: number, isItalic: boolean): Face | undefined {
  const name = `${family} ${weight} ${isItalic ? "italic" : "normal"}`;
  const face = FACES.get(name) ?? readFace(name);
  if (face !== undefined) FACES.set(name, face);
  return face;
}

function readFace(name: string): Face | undefined {
  const data = GLYPH_WIDTHS[name];
  if (data === undefined) return undefined;
  const widths = new Map<number, number>();
  for (const line of data.widths.split("\n")) {
    const [first = "", ...advances] = line.split(" ");
    const start = Number.parseInt(first, 16);
    for (const [at, advance] of advances.entries()) widths.set(start + at, Number(advance) / 1000);
  }
  return { ascent: data.ascent, descent: data.descent, widths };
}
