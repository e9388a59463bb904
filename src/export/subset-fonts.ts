/** Leaves in fonts only what a page's characters need. Called by build for pages that are passed on. */
import type { FontFace } from "../render/inline-fonts.ts";

/**
 * Returns the faces with the glyphs of `text`'s characters, their capitals, and whatever the font itself puts in their
 * place. A character that a face lacks is left to the others. The same face and characters make the same bytes.
 */
export async function subsetFonts(faces: readonly FontFace[], text: string): Promise<readonly FontFace[]> {
  const { default: subsetFont } = await import("subset-font");
  const characters = [...new Set(text + text.toUpperCase())].sort().join("");
  const subset: FontFace[] = [];
  for (const face of faces) {
    const woff2 = await subsetFont(Buffer.from(face.woff2), characters, { targetFormat: "woff2" });
    subset.push({ ...face, woff2 });
  }
  return subset;
}
