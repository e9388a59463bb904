/** Drafts a PDF of a page: the browser prints it, then it is finished and read back. */

import type { Diagnosed, Diagnostic } from "../diagnostics/diagnostic.ts";
import { readingsOf } from "../guard/decodings.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { Places } from "../pdf/read-places.ts";
import type { VerifyOptions } from "../pdf/verify-pdf.ts";
import { printFormulas } from "../render/print-formulas.ts";
import { readHeadings } from "../render/read-headings.ts";
import type { Draft, MadeFile } from "./draft.ts";
import { fileDate } from "./file-date.ts";
import type { PrintedFile } from "./finish-here.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import type { MakeContext } from "./make-context.ts";
import { namingSlide } from "./name-slide.ts";
import { printContents } from "./print-contents.ts";
import { timeFor } from "./time-for.ts";

export interface PrintJob {
  readonly deck: Deck;
  /** Its path in the audience's folder. */
  readonly file: string;
  readonly page: Diagnosed<Html>;
  /** Renders the page with contents that name the pages of its places; left out where it has none. */
  readonly contents?: (pages: Places["pages"]) => Html | undefined;
  /** The last words of "Printing …", which is shown before printing. */
  readonly what: string;
  /** Returns what is missing in the printed file. */
  readonly verify: (printed: VerifyOptions) => readonly Diagnostic[];
}

export function draftPdf(job: PrintJob, context: MakeContext): Diagnosed<Draft> {
  const { deck, file, page, verify } = job;
  const { folder, shipped, date } = context;
  const { value: html, diagnostics } = page;
  if (html === undefined) return { value: undefined, diagnostics };
  const path = `${folder}/${deck.audience.id}/${file}`;
  const printed = ({ bytes, pages, drawn }: PrintedFile): MadeFile => ({
    bytes,
    pages: pages.length,
    texts: async () =>
      [...pages, ...drawn, ...(await context.finisher.wordsBesidePages(bytes))].flatMap(readingsOf),
    verify: () => verify({ pages, deck, file: path }),
  });
  const make = async () => [printed(await print(html, job, context))];
  const reread = async (bytes: Uint8Array) =>
    printed({ bytes, ...(await context.finisher.textsOfPages(bytes)) });
  const inputsHash = inputsHashOf(context, html, JSON.stringify(deck), date?.toISOString() ?? "");
  const texts = () => textsOfMarkup(html, shipped);
  return { value: { name: file, files: [file], inputsHash, texts, make, reread }, diagnostics };
}

async function print(first: Html, job: PrintJob, context: MakeContext): Promise<PrintedFile> {
  const { deck, file, what, contents: render } = job;
  const { browser, finisher, date, onStep } = context;
  const { title, authors, language, places } = deck;
  onStep(`Printing ${what}`);
  const opened = await browser.open();
  const timeoutMs = timeFor(deck, opened);
  const task = `printing ${file} for "${deck.audience.id}"`;
  const printed = printFormulas(first);
  const print = (html: Html): Promise<Uint8Array> =>
    namingSlide(deck, context, {
      use: () => {
        const { html: plain } = html === first ? printed : printFormulas(html);
        return opened.printPdf({ html: plain, task, timeoutMs });
      },
      trial: (other, page) => other.printPdf(page),
    });
  const placesIn = (printed: Uint8Array): Promise<Places> => finisher.placesIn(printed);
  const pdf =
    render === undefined ? await print(first) : await printContents({ first, render, print, placesIn });
  const headings = readHeadings(first);
  const { formulas } = printed;
  const described = { title, authors, language, places, headings, formulas, date: fileDate(deck, date) };
  return finisher.finish({ pdf, ...described });
}
