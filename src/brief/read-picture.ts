/** Reads an image file's bytes: of which kind they are, and whether they may stand in a deck. Called by decode-illustration. */
import { imageSize } from "image-size";
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../model/located.ts";
import type { Picture, PictureType } from "../model/picture.ts";
import { svgHazards } from "./svg-hazards.ts";

/**
 * Returns the picture. Gives `unsupported-image` for what is none of the five kinds, `unsafe-svg` for a drawing that could
 * run or load something, both without a value, and `large-image` above 5 MB. What counts is the bytes, not the file's name.
 */
export function readPicture(options: {
  readonly file: Located<string>;
  readonly bytes: Uint8Array;
}): Diagnosed<Picture> {
  const { file, bytes } = options;
  const measured = measure(bytes);
  const type = TYPES[measured?.type ?? ""];
  if (measured === undefined || type === undefined)
    return { value: undefined, diagnostics: [unsupported(file)] };
  const hazards = type === "image/svg+xml" ? svgHazards(new TextDecoder().decode(bytes)) : [];
  if (hazards.length > 0) return { value: undefined, diagnostics: [unsafe(file, hazards)] };
  const { width, height } = measured;
  return {
    value: { type, bytes, width, height },
    diagnostics: bytes.length > LARGE ? [large(file, bytes)] : [],
  };
}

/** Bytes: every deck and PDF carries the image whole. */
const LARGE = 5 * 1024 * 1024;

const TYPES: Readonly<Record<string, PictureType>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
};

/** The library throws for what it does not know, and for files that end too early. */
function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

function unsupported(file: Located<string>): Diagnostic {
  return diagnose("unsupported-image", {
    message: `"${file.value}" is no image that can be shown.`,
    span: file.span,
    hints: ["PNG, JPEG, GIF, WebP and SVG with a size or view box can."],
  });
}

function unsafe(file: Located<string>, hazards: readonly string[]): Diagnostic {
  return diagnose("unsafe-svg", {
    message: `The drawing "${file.value}" has ${new Intl.ListFormat("en-GB").format(hazards)}.`,
    span: file.span,
    hints: ["Save it as plain SVG, with everything that it shows inside it, and without scripts."],
  });
}

function large(file: Located<string>, bytes: Uint8Array): Diagnostic {
  const size = (bytes.length / (1024 * 1024)).toFixed(1);
  return diagnose("large-image", {
    message: `The image "${file.value}" has ${size} MB.`,
    span: file.span,
    hints: ["A slide is 1280 px wide: twice that is as much as anyone can see."],
  });
}
