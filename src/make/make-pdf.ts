/** Makes `slides.pdf`, one page per slide. */

import { counted } from "../diagnostics/counted.ts";
import { verifyPdf } from "../pdf/verify-pdf.ts";
import { FILE_NAMES } from "./formats.ts";
import { makePrinted } from "./make-printed.ts";
import { printPage } from "./print-page.ts";
import type { MadeOutputs, ReadyDeck, Workshop } from "./workshop.ts";

export function makePdf(ready: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { deck } = ready;
  return makePrinted(
    {
      ready,
      format: "pdf",
      file: FILE_NAMES.pdf,
      page: printPage(deck, workshop),
      title: deck.title,
      what: `${counted(deck.slides.length, "slide")} for ${deck.audience.label}`,
      verify: verifyPdf,
    },
    workshop,
  );
}
