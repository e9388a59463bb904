/** Decodes the image of a slide, and reads its file. */
import type { Illustration, Slide } from "../../model/brief.ts";
import type { ReadFile } from "../../model/read-file.ts";
import { idsAt, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import { readPicture } from "../pictures/read-picture.ts";
import { decodeLine } from "./decode-content.ts";
import { pathAt } from "./decode-path.ts";
import type { Reading } from "./reading.ts";
import { refusedFile } from "./refused-file.ts";
import type { Report } from "./report.ts";
import { absentFile } from "./source-entries.ts";

/** Returns the image of a slide, with its file not yet read; undefined where the slide names none. */
export function decodeIllustration(slide: Tree, reading: Reading): Illustration | undefined {
  const file = pathAt(slide, "image");
  if (file === undefined) return undefined;
  return {
    file,
    picture: undefined,
    alt: decodeLine(valueAt(slide, "alt"), reading),
    caption: decodeLine(valueAt(slide, "caption"), reading),
    credit: decodeLine(valueAt(slide, "credit"), reading),
    cite: idsAt(slide, "cite") ?? [],
  };
}

/** Returns the slides with the pictures that they and their variants name. Each file is read once. */
export function readPictures(slides: readonly Slide[], read: ReadFile, report: Report): readonly Slide[] {
  const known = new Map<string, Illustration["picture"]>();
  const withPicture = (slide: Slide): Slide => {
    const { illustration } = slide;
    if (illustration === undefined) return slide;
    const { file } = illustration;
    if (!known.has(file.value)) known.set(file.value, pictureAt(file, read, report));
    return { ...slide, illustration: { ...illustration, picture: known.get(file.value) } };
  };
  return slides.map((slide) => ({
    ...withPicture(slide),
    variants: new Map([...slide.variants].map(([audience, variant]) => [audience, withPicture(variant)])),
  }));
}

function pictureAt(file: Illustration["file"], read: ReadFile, report: Report): Illustration["picture"] {
  const bytes = read(file.value);
  if (bytes === undefined) {
    report(refusedFile(file, read) ?? absentFile({ text: file.value, span: file.span }));
    return undefined;
  }
  const { value, diagnostics } = readPicture({ file, bytes });
  diagnostics.forEach(report);
  return value;
}
