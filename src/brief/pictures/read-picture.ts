/** Reads an image file's bytes: their kind, and whether a deck may contain them. */

import { type Diagnosed, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Located } from "../../model/located.ts";
import type { Picture } from "../../model/picture.ts";
import { SLIDE_SIZE } from "../../model/slide-size.ts";
import type { Damage } from "./damage.ts";
import { measurePicture } from "./measure-picture.ts";
import { headDamage, pictureDamage } from "./picture-damage.ts";
import { stripPicture } from "./strip-picture.ts";
import { svgHazards } from "./svg-hazards.ts";

/**
 * Returns the picture, without what its camera and programs wrote about it. Four diagnostics come without a value:
 * `unsupported-image` for anything but the five kinds, `unsafe-svg` for a drawing that could run or load something,
 * `damaged-image` for a file that is cut off or not as large as it states, and `oversized-image` for one that decodes
 * to more than can be drawn. Gives `large-image` above 5 MB. The bytes decide, not the file's name.
 */
export function readPicture(options: {
  readonly file: Located<string>;
  readonly bytes: Uint8Array;
}): Diagnosed<Picture> {
  const { file, bytes } = options;
  const refuse = (diagnostic: Diagnostic): Diagnosed<Picture> => ({
    value: undefined,
    diagnostics: [diagnostic],
  });
  const measured = measurePicture(bytes);
  if (measured === undefined) {
    const damage = headDamage(bytes);
    return refuse(damage === undefined ? unsupported(file) : broken(file, damage));
  }
  const { type } = measured;
  const hazards = type === "image/svg+xml" ? svgHazards(new TextDecoder().decode(bytes)) : [];
  if (hazards.length > 0) return refuse(unsafe(file, hazards));
  const damage = pictureDamage(type, bytes);
  if (damage !== undefined) return refuse(broken(file, damage));
  const stripped = stripPicture(type, bytes);
  if (stripped === undefined) return refuse(unsupported(file));
  const isTurned = stripped.orientation > 4;
  const [width, height] = isTurned ? [measured.height, measured.width] : [measured.width, measured.height];
  return {
    value: { type, bytes: stripped.bytes, width, height },
    diagnostics: stripped.bytes.length > LARGE ? [large(file, stripped.bytes)] : [],
  };
}

/** In bytes. Every deck and PDF contains the whole image. */
const LARGE = 5 * 1024 * 1024;

function unsupported(file: Located<string>): Diagnostic {
  return diagnose("unsupported-image", {
    message: `"${file.value}" is no image that can be shown.`,
    span: file.span,
    hints: ["PNG, JPEG, GIF, WebP and SVG with a size or view box can."],
  });
}

function broken(file: Located<string>, { kind, what }: Damage): Diagnostic {
  return diagnose(kind === "damaged" ? "damaged-image" : "oversized-image", {
    message: `The image "${file.value}" ${what}.`,
    span: file.span,
    hints: [
      kind === "damaged"
        ? "Copy the file again from where it came, or open it and save it anew."
        : `Save it smaller or simpler: ${WIDE_ENOUGH}`,
    ],
  });
}

const WIDE_ENOUGH = `a slide is ${SLIDE_SIZE.width} px wide, and nobody can see more than twice that.`;

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
    hints: [`Save it smaller: ${WIDE_ENOUGH}`],
  });
}
