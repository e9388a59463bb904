/** Makes `slides.pdf`: prints, finishes and verifies it, or keeps the one that still holds. Called by make-outputs. */
import { finishPdf } from "../export/finish-pdf.ts";
import { pdfText } from "../export/pdf-text.ts";
import { printPdf } from "../export/print-pdf.ts";
import { verifyPdf } from "../export/verify-pdf.ts";
import type { Deck } from "../model/deck.ts";
import { renderPrint } from "../render/render-print.ts";
import { packageVersion } from "../workspace/package-files.ts";
import { checkForLeaks, textsOfHtml } from "./leak-check.ts";
import type { MadeOutputs, Output, ReadyDeck, Workshop } from "./make-outputs.ts";
import { hashOf, stillPrinted } from "./manifest.ts";

const FILE = "slides.pdf";

export async function makePdf(ready: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { deck, tailoring } = ready;
  const { folder, templates, assets, themeText, manifest, date } = workshop;
  const ownTheme = themeText(deck.theme);
  const { value: html, diagnostics } = renderPrint({ deck, templates, assets: { ...assets, ownTheme } });
  if (html === undefined) return { outputs: [], diagnostics };
  const leaks = checkForLeaks({ file: FILE, texts: textsOfHtml(html), tailoring, deck });
  const file = `${deck.audience.id}/${FILE}`;
  const from = hashOf(packageVersion(), html, JSON.stringify(deck), date?.toISOString() ?? "");
  const kept = stillPrinted({ manifest, folder, file, from });
  const output = { audience: deck.audience.id, format: "pdf", path: `${folder}/${file}` } as const;
  if (kept !== undefined && leaks.length === 0) {
    const { size, ...printed } = kept;
    return { outputs: [{ ...output, size, bytes: undefined, printed }], diagnostics };
  }
  const pdf = await print(deck, html, workshop);
  const faults = await verifyPdf({ pdf, deck, file: output.path });
  const { pages, metadata } = await pdfText(pdf);
  const printedLeaks = checkForLeaks({ file: FILE, texts: [...pages, metadata], tailoring, deck });
  const printed = { from, bytes: hashOf(pdf), pages: pages.length };
  return {
    outputs: [{ ...output, size: pdf.length, bytes: pdf, printed } satisfies Output],
    diagnostics: [...diagnostics, ...leaks, ...faults, ...printedLeaks],
  };
}

async function print(deck: Deck, html: string, { browser, date, onStep }: Workshop): Promise<Uint8Array> {
  onStep(`Printing ${deck.slides.length} slides for ${deck.audience.label}`);
  const pdf = await printPdf({ browser: await browser.open(), html });
  const { title, authors, language } = deck;
  return finishPdf({ pdf, title, authors, language, date: date ?? new Date() });
}
