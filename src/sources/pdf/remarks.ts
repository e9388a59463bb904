/** Reports what is missing in the text of a PDF, or has another place than on the page. */
import type { Remark } from "../extraction.ts";
import { NOTHING_LEFT_OUT, remarksOn } from "../left-out.ts";
import type { Page } from "./page.ts";

export const OCR = "Make its text readable first, with a program for OCR such as ocrmypdf.";

/** How many words, or notes, are named. */
const SHOWN = 4;

export function pageRemarks(pages: readonly Page[]): readonly Remark[] {
  return [
    ...withoutText(pages),
    ...unreadFonts(pages),
    ...remarksOn({ ...NOTHING_LEFT_OUT, struck: pages.flatMap((page) => page.struck) }),
    ...filledIn(pages),
    ...notes(pages),
  ];
}

/** Returns a remark that names the first few of `words`; none where there are none. */
export function wordsRemark(message: string, words: readonly string[]): readonly Remark[] {
  if (words.length === 0) return [];
  const named = words.slice(0, SHOWN).map((word) => `"${word}"`);
  const list = `${named.join(", ")}${words.length > SHOWN ? " …" : ""}`;
  return [{ severity: "info", message: `${message}: ${list}`, hints: [] }];
}

function withoutText(pages: readonly Page[]): readonly Remark[] {
  const empty = (hasDrawing: boolean): readonly number[] =>
    pages.flatMap((page, at) =>
      page.lines.length === 0 && !page.hasUnreadFonts && page.hasDrawing === hasDrawing ? [at + 1] : [],
    );
  const [blank, drawn] = [empty(false), empty(true)];
  return [
    ...warning(drawn, (which, have) => `${which} ${have} no text, only pictures.`, [OCR]),
    ...warning(
      blank,
      (which, have) => `${which} ${have} no text: nothing is on ${blank.length === 1 ? "it" : "them"}.`,
    ),
  ];
}

function unreadFonts(pages: readonly Page[]): readonly Remark[] {
  const unread = pages.flatMap((page, at) => (page.hasUnreadFonts ? [at + 1] : []));
  return warning(
    unread,
    (which, have) =>
      `${which} ${have} letters of a font that could not be read: they are missing, or wrong, in the text.`,
    [`Compare the text with the page. ${OCR}`],
  );
}

function warning(
  pages: readonly number[],
  message: (which: string, have: string) => string,
  hints: readonly string[] = [],
): readonly Remark[] {
  if (pages.length === 0) return [];
  const which = `${pages.length === 1 ? "Page" : "Pages"} ${listOf(pages)}`;
  return [{ severity: "warning", message: message(which, pages.length === 1 ? "has" : "have"), hints }];
}

/** Runs of pages are named by their first and last: "2–5 and 9". */
function listOf(pages: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === page - 1) run.last = page;
    else runs.push({ first: page, last: page });
  }
  const named = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return new Intl.ListFormat("en-GB").format(named);
}

function filledIn(pages: readonly Page[]): readonly Remark[] {
  const count = pages.reduce((sum, { written }) => sum + written, 0);
  if (count === 0) return [];
  const what = count === 1 ? "1 value" : `${count} values`;
  const message = `${what} of forms, or words written onto the pages, stand in the text where they are on the page.`;
  return [{ severity: "info", message, hints: [] }];
}

function notes(pages: readonly Page[]): readonly Remark[] {
  const all = pages.flatMap((page) => page.notes);
  return wordsRemark("Readers' notes on the pages are left out", all);
}
