/** Determines an image file's kind and size from its bytes. */
import { imageSize } from "image-size";
import type { PictureType } from "../../model/picture.ts";

export interface MeasuredPicture {
  readonly type: PictureType;
  /** In px, as stored. */
  readonly width: number;
  readonly height: number;
}

/** Undefined for anything but the five kinds that can be shown. */
export function measurePicture(bytes: Uint8Array): MeasuredPicture | undefined {
  const measured = measure(bytes);
  const type = TYPES[measured?.type ?? ""];
  return measured === undefined || type === undefined
    ? undefined
    : { type, width: measured.width, height: measured.height };
}

const TYPES: Readonly<Record<string, PictureType>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
};

/** The library throws for unknown kinds, and for files that end too early. */
function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
