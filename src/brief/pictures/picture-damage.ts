/** Checks whether an image file's data are what they claim to be, before a build has to use them. */
import type { PictureType } from "../../model/picture.ts";
import { startsAt } from "./bytes.ts";
import { CUT_OFF, type Damage, damaged, oversized } from "./damage.ts";
import { drawingDamage } from "./drawing-damage.ts";
import { gifDamage } from "./gif-damage.ts";
import { jpegDamage } from "./jpeg-damage.ts";
import { pngDamage } from "./png-damage.ts";
import { webpDamage } from "./webp-damage.ts";

/** The largest files, in MB. A drawing takes many times its file's size in memory. */
const MOST_MB = { picture: 50, drawing: 10 };

/**
 * Returns the first thing that is wrong: the file is cut off, not as large as it states, or more than can be drawn.
 * Decoders show what they can of such a file, or nothing, and none reports it.
 */
export function pictureDamage(type: PictureType, bytes: Uint8Array): Damage | undefined {
  const most = type === "image/svg+xml" ? MOST_MB.drawing : MOST_MB.picture;
  if (bytes.length > most * 1_000_000) return oversized(`has more than ${most} MB`);
  switch (type) {
    case "image/png":
      return pngDamage(bytes);
    case "image/jpeg":
      return jpegDamage(bytes);
    case "image/gif":
      return gifDamage(bytes);
    case "image/webp":
      return webpDamage(bytes);
    case "image/svg+xml":
      return drawingDamage(new TextDecoder().decode(bytes), pictureDamage);
  }
}

/** Returns what is wrong with a file that begins as an image does, and ends before it states its size. */
export function headDamage(bytes: Uint8Array): Damage | undefined {
  if (startsAt(bytes, 0, "\x1f\x8b")) return damaged("is packed, as .svgz drawings are");
  return HEADS.some((head) => startsAt(bytes, 0, head)) ? CUT_OFF : undefined;
}

const HEADS = ["\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF"];
