/** Checks that each page of a printed deck shows what its slide must have. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck, FooterNote, SlideView } from "../model/deck.ts";
import {
  foldWords,
  holdsBoxes,
  holdsMarking,
  holdsNumbered,
  holdsWords,
  type Page,
} from "./printed-words.ts";

export interface VerifyOptions {
  /** The text of each page, as printed. */
  readonly pages: readonly string[];
  readonly deck: Deck;
  /** The PDF's path, for messages. */
  readonly file: string;
}

/**
 * Returns `page-count` when there are not as many pages as slides. Otherwise returns a `footer-missing-in-pdf` for each
 * page that does not show its slide's marking, a citation note with its number, or how independent the sources are.
 */
export function verifyPdf({ pages: texts, deck, file }: VerifyOptions): readonly Diagnostic[] {
  const pages = texts.map(foldWords);
  const lacking = deck.slides
    .map((slide, index) => ({ slide, page: pages[index] ?? foldWords("") }))
    .map(({ slide, page }) => ({ slide, page, missing: findMissing(slide, page, deck) }))
    .filter(({ missing }) => missing.length > 0);
  if (pages.length !== deck.slides.length) {
    return [wrongCount({ file, deck, count: pages.length, first: lacking[0]?.slide })];
  }
  return lacking.map((lack) => pageLacks({ file, ...lack }));
}

function findMissing(slide: SlideView, page: Page, deck: Deck): readonly string[] {
  const { notes = [], independence } = slide.footer ?? {};
  const mixed = deck.direction === "rtl";
  return [
    ...notes.flatMap((note) => missingNote({ note, page, mixed })),
    ...(independence === undefined || holdsWords({ page, words: independence, mixed })
      ? []
      : [`"${independence}"`]),
    ...(holdsMarking(page, slide.marking.label) ? [] : [`the marking "${slide.marking.label}"`]),
  ];
}

function missingNote(options: { note: FooterNote; page: Page; mixed: boolean }): readonly string[] {
  const { note, page, mixed } = options;
  if (!holdsWords({ page, words: note.text, mixed })) return [`note ${note.number}, "${note.text}"`];
  if (holdsNumbered({ page, words: note.text, number: note.number, mixed })) return [];
  return [`the number ${note.number} of the note "${note.text}"`];
}

function wrongCount(options: {
  readonly file: string;
  readonly deck: Deck;
  readonly count: number;
  readonly first: SlideView | undefined;
}): Diagnostic {
  const { file, deck, count, first } = options;
  const pages = count === 1 ? "1 page" : `${count} pages`;
  const slides = deck.slides.length === 1 ? "1 slide" : `${deck.slides.length} slides`;
  return diagnose("page-count", {
    message: `"${file}" has ${pages} for ${slides}.`,
    span: undefined,
    hints:
      first === undefined
        ? []
        : [`Page ${first.number} is the first without the footer of its slide, "${first.id}".`],
  });
}

function pageLacks(options: {
  readonly file: string;
  readonly slide: SlideView;
  readonly page: Page;
  readonly missing: readonly string[];
}): Diagnostic {
  const { file, slide, page, missing } = options;
  const list = new Intl.ListFormat("en").format(missing);
  return diagnose("footer-missing-in-pdf", {
    message: `Page ${slide.number} of "${file}", slide "${slide.id}", lacks ${list}.`,
    span: undefined,
    hints: holdsBoxes(page) ? ["Some of the page's characters are in no font and show as empty boxes."] : [],
  });
}
