/** Makes a PowerPoint presentation from a deck, with text boxes, lists, tables and charts that can be edited. */

import type { Deck, SlideView } from "../model/deck.ts";
import { SLIDE_SIZE } from "../model/slide-size.ts";
import type { WrittenChart } from "./charts/finish-charts.ts";
import { writeChart } from "./charts/write-chart.ts";
import { writeWorkbook } from "./charts/write-workbook.ts";
import { type Drawing, drawPart, type LibrarySlide } from "./draw-part.ts";
import { type DrawPicture, embedPicture } from "./embedded-picture.ts";
import { finishPackage, zipDate } from "./finish-package.ts";
import { fitSlide } from "./fit-slide.ts";
import { type Look, readLook, THEME_COLOURS } from "./look.ts";
import { notesText } from "./notes-text.ts";
import { officeLanguage } from "./office-language.ts";
import type { ChartPart, Part } from "./part.ts";
import { cleanText } from "./runs.ts";

/**
 * Returns the bytes of a .pptx file (ECMA-376) with 1280x720 px slides and speaker notes. `theme` is the style sheet
 * from which the deck's pages take their tokens. The same deck, theme and date give the same bytes.
 */
export async function makePresentation(options: {
  readonly deck: Deck;
  readonly theme: string;
  readonly date: Date;
  /** Draws what Office cannot. Without it, an SVG has no replacement picture, and a WebP is described in words. */
  readonly drawPicture?: DrawPicture | undefined;
}): Promise<Uint8Array> {
  const { deck, theme, date, drawPicture } = options;
  const look = readLook(theme);
  const presentation = await openPresentation(deck, look);
  const drawing: Drawing = { isRightToLeft: deck.direction === "rtl", officeLanguage };
  const charts: WrittenChart[] = [];
  const standIns = new Map<number, Uint8Array>();
  for (const [at, slide] of deck.slides.entries()) {
    const picture = slide.illustration && (await embedPicture(slide.illustration, drawPicture));
    if (picture?.standIn !== undefined) standIns.set(at + 1, picture.standIn);
    const parts = fitSlide({ deck, slide, look, picture });
    drawSlide(parts, { slide, drawing, target: presentation.addSlide() });
    for (const part of parts) if (part.kind === "chart") charts.push(await writtenChart(part, date));
  }
  const written = await presentation.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("The presentation was not written as bytes.");
  const { isRightToLeft } = drawing;
  const language = officeLanguage(deck.language);
  return finishPackage(written, { look, date, language, isRightToLeft, charts, standIns });
}

async function writtenChart({ chart, style }: ChartPart, date: Date): Promise<WrittenChart> {
  return { part: writeChart(chart, style), workbook: await writeWorkbook(chart, zipDate(date)) };
}

function drawSlide(
  parts: readonly Part[],
  context: { readonly slide: SlideView; readonly drawing: Drawing; readonly target: LibrarySlide },
): void {
  const { slide, drawing, target } = context;
  target.background = { color: slide.layout === "section" ? THEME_COLOURS.section : THEME_COLOURS.paper };
  for (const part of parts) drawPart(part, target, drawing);
  const notes = notesText(slide.notes);
  if (notes !== "") target.addNotes(notes);
}

const INCH = 96;

async function openPresentation(deck: Deck, look: Look) {
  const Library = await loadLibrary();
  const presentation = new Library();
  presentation.defineLayout({
    name: "deck",
    width: SLIDE_SIZE.width / INCH,
    height: SLIDE_SIZE.height / INCH,
  });
  presentation.layout = "deck";
  presentation.title = cleanText(deck.title);
  presentation.author = cleanText(deck.authors.join(", "));
  presentation.subject = deck.marking.label;
  presentation.company = "";
  presentation.rtlMode = deck.direction === "rtl";
  presentation.theme = { headFontFace: look.faces.heading, bodyFontFace: look.faces.text };
  return presentation;
}

/** The library's types describe its CommonJS half, in which the class is one level deeper than in what Node loads. */
async function loadLibrary() {
  const { default: library } = await import("pptxgenjs");
  return "default" in library ? library.default : library;
}
