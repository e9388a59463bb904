/** Reduces fonts to what a page's characters need. */
import type { FontFace } from "../render/inline-fonts.ts";

/**
 * Returns the faces with the glyphs of `text`'s characters, of their capitals, and of whatever the font itself
 * substitutes for them. A character that a face does not have is left to the others. The same face and characters give
 * the same bytes.
 */
export type SubsetFonts = (faces: readonly FontFace[], text: string) => Promise<readonly FontFace[]>;

/** Returns a SubsetFonts that processes each font once: the decks of a brief mostly have the same characters. */
export function fontSubsetter(): SubsetFonts {
  const made = new Map<string, Promise<Uint8Array>>();
  return (faces, text) => {
    const characters = [...new Set(text + text.toUpperCase())].sort().join("");
    return Promise.all(
      faces.map(async (face) => {
        const { family, weight, style, unicodeRange } = face;
        const key = JSON.stringify([family, weight, style, unicodeRange, characters]);
        const making = made.get(key) ?? subset(face, characters);
        made.set(key, making);
        return { ...face, woff2: await making };
      }),
    );
  };
}

async function subset({ woff2 }: FontFace, characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(Buffer.from(woff2), characters, { targetFormat: "woff2" });
}
