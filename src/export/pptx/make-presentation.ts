/** Makes a PowerPoint presentation of a deck: text boxes, lists and tables that can be edited. Called by build. */
import type { Deck, SlideView } from "../../model/deck.ts";
import { type Drawing, drawPart, type LibrarySlide } from "./draw-part.ts";
import { finishPackage } from "./finish-package.ts";
import { fitSlide } from "./fit-slide.ts";
import { type Look, readLook, THEME_COLOURS } from "./look.ts";
import { notesText } from "./notes-text.ts";
import { officeLanguage } from "./office-language.ts";
import { SLIDE } from "./part.ts";
import { cleanText } from "./runs.ts";

/**
 * Returns the bytes of a .pptx file (ECMA-376), 1280x720 px a slide, with speaker notes. `theme` is the style sheet that the
 * deck's pages take their tokens from. The same deck, theme and date make the same bytes.
 */
export async function makePresentation(options: {
  readonly deck: Deck;
  readonly theme: string;
  readonly date: Date;
}): Promise<Uint8Array> {
  const { deck, theme, date } = options;
  const look = readLook(theme);
  const presentation = await openPresentation(deck, look);
  const drawing: Drawing = { isRightToLeft: deck.direction === "rtl", officeLanguage };
  for (const slide of deck.slides) {
    const target = presentation.addSlide();
    drawSlide(slide, { deck, look, drawing, target });
  }
  const written = await presentation.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("The presentation was not written as bytes.");
  const { isRightToLeft } = drawing;
  return finishPackage(written, { look, date, language: officeLanguage(deck.language), isRightToLeft });
}

function drawSlide(
  slide: SlideView,
  context: {
    readonly deck: Deck;
    readonly look: Look;
    readonly drawing: Drawing;
    readonly target: LibrarySlide;
  },
): void {
  const { deck, look, drawing, target } = context;
  target.background = { color: slide.layout === "section" ? THEME_COLOURS.section : THEME_COLOURS.paper };
  for (const part of fitSlide({ deck, slide, look })) drawPart(part, target, drawing);
  const notes = notesText(slide.notes);
  if (notes !== "") target.addNotes(notes);
}

const INCH = 96;

async function openPresentation(deck: Deck, look: Look) {
  const Library = await loadLibrary();
  const presentation = new Library();
  presentation.defineLayout({ name: "deck", width: SLIDE.width / INCH, height: SLIDE.height / INCH });
  presentation.layout = "deck";
  presentation.title = cleanText(deck.title);
  presentation.author = cleanText(deck.authors.join(", "));
  presentation.subject = deck.marking.label;
  presentation.company = "";
  presentation.rtlMode = deck.direction === "rtl";
  presentation.theme = { headFontFace: look.faces.heading, bodyFontFace: look.faces.text };
  return presentation;
}

/** The library's types describe its CommonJS half, where the class is one level further down than in what Node loads. */
async function loadLibrary() {
  const { default: library } = await import("pptxgenjs");
  return "default" in library ? library.default : library;
}
