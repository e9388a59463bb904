/** Makes a PDF out of a page: prints, finishes and verifies it, or keeps the one that still holds. */

import { printPdf } from "../browser/print-pdf.ts";
import type { Diagnosed, Diagnostic } from "../diagnostics/diagnostic.ts";
import { readingsOf } from "../guard/decodings.ts";
import { checkForLeaks } from "../guard/leak-check.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import type { Html } from "../model/deck.ts";
import type { VerifyOptions } from "../pdf/verify-pdf.ts";
import { readHeadings } from "../render/read-headings.ts";
import { packageVersion } from "../workspace/package-files.ts";
import type { Format } from "./formats.ts";
import { hashOf, stillPrinted } from "./manifest.ts";
import { namingSlide } from "./name-slide.ts";
import type { MadeOutputs, Output, ReadyDeck, Workshop } from "./workshop.ts";

export interface PrintJob {
  readonly ready: ReadyDeck;
  readonly format: Format;
  /** In the audience's folder. */
  readonly file: string;
  readonly page: Diagnosed<Html>;
  /** The document's title, for readers' windows. */
  readonly title: string;
  /** What is told before printing, as the last words of "Printing …". */
  readonly what: string;
  /** Returns what the printed file lacks. */
  readonly verify: (printed: VerifyOptions) => readonly Diagnostic[];
}

export async function makePrinted(job: PrintJob, workshop: Workshop): Promise<MadeOutputs> {
  const { ready, page, format } = job;
  const { deck, tailoring } = ready;
  const { folder, manifest, own, date } = workshop;
  if (page.value === undefined) return { outputs: [], diagnostics: page.diagnostics };
  const html = page.value;
  const check = (texts: () => readonly string[]): readonly Diagnostic[] =>
    checkForLeaks({ file: job.file, texts, tailoring, deck, own });
  const leaks = check(() => textsOfMarkup(html, own));
  const file = `${deck.audience.id}/${job.file}`;
  const from = hashOf(packageVersion(), html, JSON.stringify(deck), date?.toISOString() ?? "");
  const kept = stillPrinted({ manifest, folder, file, from });
  const output = { audience: deck.audience.id, format, path: `${folder}/${file}` } as const;
  if (kept !== undefined && leaks.length === 0) {
    const { size, ...printed } = kept;
    return { outputs: [{ ...output, size, bytes: undefined, printed }], diagnostics: page.diagnostics };
  }
  const { pdfText } = await import("../pdf/pdf-text.ts");
  const pdf = await print(html, job, workshop);
  const { pages, written } = await pdfText(pdf);
  const faults = job.verify({ pages, deck, file: output.path });
  const printedLeaks = check(() => [...pages, ...written].flatMap(readingsOf));
  const printed = { from, bytes: hashOf(pdf), pages: pages.length };
  return {
    outputs: [{ ...output, size: pdf.length, bytes: pdf, printed } satisfies Output],
    diagnostics: [...page.diagnostics, ...leaks, ...faults, ...printedLeaks],
  };
}

async function print(html: Html, job: PrintJob, workshop: Workshop): Promise<Uint8Array> {
  const { browser, date, onStep } = workshop;
  const { deck } = job.ready;
  const { authors, language, places } = deck;
  onStep(`Printing ${job.what}`);
  const opened = await browser.open();
  const task = (): string => `printing ${job.file} for "${deck.audience.id}"`;
  const pdf = await namingSlide(deck, workshop, () => printPdf({ browser: opened, html, task }));
  const { finishPdf } = await import("../pdf/finish-pdf.ts");
  const headings = readHeadings(html);
  return finishPdf({ pdf, title: job.title, authors, language, places, headings, date: date ?? new Date() });
}
