/**
 * Writes `src/fit/glyph-widths-data.ts`: how wide each character is in each font that ships. Run by `npm run
 * glyph-widths`.
 */
import { writeFileSync } from "node:fs";
import type { FontFace } from "../src/render/inline-fonts.ts";
import { coversAny } from "../src/text/unicode-range.ts";
import { readDeckAssets } from "../src/workspace/deck-assets.ts";
import { readWoff2 } from "./read-woff2.ts";

writeFileSync(new URL("../src/fit/glyph-widths-data.ts", import.meta.url), glyphWidthsModule());

function glyphWidthsModule(): string {
  const faces = Map.groupBy(readDeckAssets().fonts, (face) => `${face.family} ${face.weight} ${face.style}`);
  const entries = [...faces].map(([name, files]) => entryOf(name, files));
  return `/**
 * Written by \`npm run glyph-widths\` from the fonts that ship, by family, weight and style. \`ascent\` and \`descent\` are in
 * em; each line of \`widths\` is the code point of a character in hexadecimal, then its advance width and those of the
 * characters after it, in thousandths of an em.
 */
export const GLYPH_WIDTHS: Readonly<
  Record<string, { readonly ascent: number; readonly descent: number; readonly widths: string }>
> = {
${entries.join("\n")}
};
`;
}

function entryOf(name: string, files: readonly FontFace[]): string {
  const widths = new Map<number, number>();
  const read = files.map((face) => ({ face, metrics: readWoff2(face.woff2) }));
  for (const { face, metrics } of read)
    for (const [point, width] of metrics.widths)
      if (coversAny(face.unicodeRange, [point])) widths.set(point, Math.max(width, widths.get(point) ?? 0));
  const ascent = Math.max(...read.map(({ metrics }) => metrics.ascent));
  const descent = Math.max(...read.map(({ metrics }) => metrics.descent));
  return `  "${name}": {\n    ascent: ${ascent},\n    descent: ${descent},\n    widths: \`${runsOf(widths).join("\n")}\`,\n  },`;
}

/** Returns a line for each run of neighbouring characters. */
function runsOf(widths: ReadonlyMap<number, number>): readonly string[] {
  const lines: string[] = [];
  let next = -1;
  for (const [point, width] of [...widths].toSorted(([a], [b]) => a - b)) {
    if (point !== next) lines.push(point.toString(16));
    lines[lines.length - 1] += ` ${Math.round(width)}`;
    next = point + 1;
  }
  return lines;
}
