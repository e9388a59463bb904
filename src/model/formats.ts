/** The formats that a build can make of a deck. */
import type { ProjectCode } from "../diagnostics/project-code.ts";

export const FORMATS = ["html", "pdf", "evidence", "handout", "pptx", "png"] as const;

export type Format = (typeof FORMATS)[number];

/** A format of ours, or one of a project's own. */
export type FormatName = Format | ProjectCode;

/** The formats that are made when none is named. */
export const DEFAULT_FORMATS: readonly Format[] = ["html", "pdf", "handout", "evidence"];

/** The file name of each format in its audience's folder. */
export const FILE_NAMES: Readonly<Record<Exclude<Format, "png">, string>> = {
  html: "deck.html",
  pdf: "slides.pdf",
  evidence: "evidence.json",
  handout: "handout.pdf",
  pptx: "slides.pptx",
};

/** The folder with the pictures of a deck's slides. */
export const PICTURES = "slides";

/** True for a format with one file per slide. */
export function isOfSlides(format: FormatName): boolean {
  return format === "png";
}
