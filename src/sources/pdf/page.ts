/** Reads one page of a PDF: its lines of text, and what is lost of it. */
import type { getDocumentProxy } from "unpdf";
import { readAnnotations } from "./annotations.ts";
import { linesOf } from "./lines.ts";
import { placeWritten } from "./place-written.ts";
import { readGlyphs } from "./read-glyphs.ts";
import { type Font, fontShape } from "./shown-glyphs.ts";
import { leaveOutStruck } from "./struck-words.ts";
import { readStructure } from "./structure.ts";
import { findUprightRuns } from "./upright-runs.ts";
import { type WrittenLine, writeLines } from "./written-line.ts";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

export interface Page {
  readonly lines: readonly WrittenLine[];
  readonly hasDrawing: boolean;
  readonly hasUnreadFonts: boolean;
  readonly struck: readonly string[];
  readonly notes: readonly string[];
  /** How many of the lines are a form's values, or words that were put on the page. */
  readonly written: number;
}

/** `codes` are PDF.js' numbers of operators, by name. */
export async function readPage(page: PdfPage, codes: Readonly<Record<string, number>>): Promise<Page> {
  const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const structure = readStructure(await page.getStructTree());
  const annotations = readAnnotations(await page.getAnnotations());
  const content = readGlyphs({ operators, codes, fontNamed: (name) => fontIn(page, name) });
  const lines = linesOf(findUprightRuns(content.glyphs), structure);
  const { lines: standing, words: struck } = leaveOutStruck(lines, content.strokes);
  page.cleanup();
  return {
    lines: writeLines(placeWritten(standing, annotations.shown)),
    hasDrawing: content.hasDrawing,
    hasUnreadFonts: content.unreadFonts.length > 0,
    struck,
    notes: annotations.notes,
    written: annotations.shown.length,
  };
}

/** PDF.js' `AnnotationMode.DISABLE`: annotations are read separately, as words and not as drawings. */
const NO_ANNOTATIONS = 0;

/** For a font that could not be loaded, PDF.js gives a message instead. */
function fontIn({ commonObjs }: PdfPage, name: string): Font | undefined {
  if (!commonObjs.has(name)) return undefined;
  const font = fontShape.safeParse(commonObjs.get(name));
  return font.success ? font.data : undefined;
}
