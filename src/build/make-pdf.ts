/** Makes `slides.pdf`, one page a slide. Called by make-outputs. */
import { verifyPdf } from "../export/verify-pdf.ts";
import { renderPrint } from "../render/render-print.ts";
import type { MadeOutputs, ReadyDeck, Workshop } from "./make-outputs.ts";
import { makePrinted } from "./make-printed.ts";

export function makePdf(ready: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { deck } = ready;
  const { templates, assets, themeText } = workshop;
  const ownTheme = themeText(deck);
  return makePrinted(
    {
      ready,
      format: "pdf",
      file: "slides.pdf",
      page: renderPrint({ deck, templates, assets: { ...assets, ownTheme } }),
      title: deck.title,
      what: `${deck.slides.length} slides for ${deck.audience.label}`,
      verify: verifyPdf,
    },
    workshop,
  );
}
