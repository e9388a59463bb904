/** Finds which of the fonts that an author installed a deck needs: their files are most of what would travel. */
import type { FontFace } from "../../render/inline-fonts.ts";

const NONE = new Uint8Array();

/**
 * Returns the faces, watched: once pages were rendered with them, `used` returns those that were installed, of which only the ones that
 * a page contains have bytes.
 */
export function usedFaces(faces: readonly FontFace[]): {
  readonly watched: readonly FontFace[];
  readonly used: () => readonly FontFace[];
} {
  const needed = new Set<FontFace>();
  const watched = faces.map((face): FontFace => {
    if (face.isInstalled !== true) return face;
    const { family, weight, style, unicodeRange } = face;
    return {
      ...{ family, weight, style, unicodeRange, isInstalled: true },
      get woff2() {
        needed.add(face);
        return face.woff2;
      },
    };
  });
  const used = (): readonly FontFace[] =>
    faces
      .filter(({ isInstalled }) => isInstalled === true)
      .map((face) => {
        const { family, weight, style, unicodeRange } = face;
        const woff2 = needed.has(face) ? face.woff2 : NONE;
        return { family, weight, style, unicodeRange, isInstalled: true, woff2 };
      });
  return { watched, used };
}
