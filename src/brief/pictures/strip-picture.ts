/** Removes from an image file what its camera and programs wrote about it: where, when, by whom, with what. */
import type { PictureType } from "../../model/picture.ts";
import { stripGif } from "./strip-gif.ts";
import { stripJpeg } from "./strip-jpeg.ts";
import { stripPng } from "./strip-png.ts";
import { stripSvg } from "./strip-svg.ts";
import { stripWebp } from "./strip-webp.ts";

/** A file that contains only what is needed to draw its picture. */
export interface Stripped {
  readonly bytes: Uint8Array;
  /**
   * How it is turned before it is shown, from 1 (not at all) to 8, as in Exif. From 5 on, width and height are swapped.
   */
  readonly orientation: number;
}

/**
 * Returns the file with its pixels, its colour profile and its orientation. Anything not known to be needed for these
 * is left out, such as what follows the end of the picture. Undefined for a file that cannot be taken apart.
 */
export function stripPicture(type: PictureType, bytes: Uint8Array): Stripped | undefined {
  switch (type) {
    case "image/jpeg":
      return stripJpeg(bytes);
    case "image/png":
      return stripPng(bytes);
    case "image/webp":
      return stripWebp(bytes);
    case "image/gif":
      return stripGif(bytes);
    case "image/svg+xml": {
      const stripped = stripSvg(bytes, (inside, picture) => stripPicture(inside, picture)?.bytes);
      return stripped && { bytes: stripped, orientation: 1 };
    }
  }
}
