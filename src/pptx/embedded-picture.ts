/** An image in a form that PowerPoint and LibreOffice can open. */
import type { IllustrationView } from "../model/deck.ts";

export interface EmbeddedPicture {
  /** `data:`, in base64. */
  readonly url: string;
  /** A PNG for programs that do not draw an SVG; undefined where the picture needs none. */
  readonly standIn: Uint8Array | undefined;
  /** Whether every program shows it. Where not, its description is written on the slide too. */
  readonly isShownEverywhere: boolean;
}

/** Returns the picture as a PNG; undefined where nothing can draw it. */
export type DrawPicture = (picture: IllustrationView) => Promise<Uint8Array | undefined>;

/**
 * Returns undefined for what Office cannot open at all: a WebP that could not be drawn as PNG. An SVG is embedded
 * unchanged, so that it stays sharp and can be converted to shapes, together with the PNG that Office requires.
 */
export async function embedPicture(
  picture: IllustrationView,
  drawPicture: DrawPicture | undefined,
): Promise<EmbeddedPicture | undefined> {
  switch (picture.type) {
    case "image/png":
    case "image/jpeg":
    case "image/gif":
      return { url: picture.url, standIn: undefined, isShownEverywhere: true };
    case "image/webp": {
      const drawn = await drawPicture?.(picture);
      return drawn && { url: dataUrl("image/png", drawn), standIn: undefined, isShownEverywhere: true };
    }
    case "image/svg+xml": {
      const drawn = await drawPicture?.(picture);
      return {
        url: dataUrl("image/svg+xml", svgOf(picture)),
        standIn: drawn ?? EMPTY,
        isShownEverywhere: drawn !== undefined,
      };
    }
  }
}

/** The SVG in a view is percent-encoded text. */
function svgOf({ url }: IllustrationView): Uint8Array {
  return Buffer.from(decodeURIComponent(url.slice(url.indexOf(",") + 1)), "utf8");
}

function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}

/** One transparent pixel: a program that does not draw SVG shows nothing, not a sign of damage. */
const EMPTY = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=",
  "base64",
);
