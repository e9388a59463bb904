/** Drafts a PDF of a page: the browser prints it, then it is finished and read back. */

import { printPdf } from "../browser/print-pdf.ts";
import type { Diagnosed, Diagnostic } from "../diagnostics/diagnostic.ts";
import { readingsOf } from "../guard/decodings.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import type { Deck, Html } from "../model/deck.ts";
import type { FinishedPdf } from "../pdf/finish-pdf.ts";
import type { VerifyOptions } from "../pdf/verify-pdf.ts";
import { readHeadings } from "../render/read-headings.ts";
import type { Draft } from "./draft.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import type { MakeContext } from "./make-context.ts";
import { namingSlide } from "./name-slide.ts";

export interface PrintJob {
  readonly deck: Deck;
  /** Its path in the audience's folder. */
  readonly file: string;
  readonly page: Diagnosed<Html>;
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
  const make = async () => {
    const { bytes, actualTexts } = await print(html, job, context);
    const { readPageText } = await import("../pdf/page-text.ts");
    const pages = await readPageText(bytes, actualTexts);
    const path = `${folder}/${deck.audience.id}/${file}`;
    return [
      {
        bytes,
        pages: pages.length,
        texts: async () => {
          const { wordsBesidePages } = await import("../pdf/pdf-text.ts");
          const { written } = await wordsBesidePages(bytes);
          return [...pages, ...written].flatMap(readingsOf);
        },
        verify: () => verify({ pages, deck, file: path }),
      },
    ];
  };
  const inputsHash = inputsHashOf(context, html, JSON.stringify(deck), date?.toISOString() ?? "");
  const texts = () => textsOfMarkup(html, shipped);
  return { value: { name: file, files: [file], inputsHash, texts, make }, diagnostics };
}

async function print(html: Html, { deck, file, what }: PrintJob, context: MakeContext): Promise<FinishedPdf> {
  const { browser, date, onStep } = context;
  const { title, authors, language, places } = deck;
  onStep(`Printing ${what}`);
  const opened = await browser.open();
  const task = (): string => `printing ${file} for "${deck.audience.id}"`;
  const pdf = await namingSlide(deck, context, () => printPdf({ browser: opened, html, task }));
  const { finishPdf } = await import("../pdf/finish-pdf.ts");
  const headings = readHeadings(html);
  return finishPdf({ pdf, title, authors, language, places, headings, date: date ?? new Date() });
}
