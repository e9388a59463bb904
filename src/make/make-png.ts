/** Makes `slides/01.png` and so on: a picture of each slide. */

import { screenshotSlides } from "../browser/screenshot-slides.ts";
import { counted } from "../diagnostics/counted.ts";
import { checkForLeaks } from "../guard/leak-check.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import { packageVersion } from "../workspace/package-files.ts";
import { PICTURES } from "./formats.ts";
import { hashOf, stillPrinted } from "./manifest.ts";
import { printPage } from "./print-page.ts";
import type { MadeOutputs, Output, ReadyDeck, Workshop } from "./workshop.ts";

/** What is in the pictures is what is in the page, so the page is searched for what must not be. */
export async function makePng({ deck, tailoring }: ReadyDeck, workshop: Workshop): Promise<MadeOutputs> {
  const { folder, manifest, browser, pngScale, own, onStep } = workshop;
  const { value: html, diagnostics } = printPage(deck, workshop);
  if (html === undefined) return { outputs: [], diagnostics };
  const leaks = checkForLeaks({
    file: `${PICTURES}/`,
    texts: () => textsOfMarkup(html, own),
    tailoring,
    deck,
    own,
  });
  const from = hashOf(packageVersion(), html, String(pngScale));
  const files = deck.slides.map(
    (slide) => `${deck.audience.id}/${PICTURES}/${fileName(slide.number, slide.total)}`,
  );
  const output = (file: string) =>
    ({ audience: deck.audience.id, format: "png", path: `${folder}/${file}` }) as const;
  const kept = files.map((file) => ({ file, printed: stillPrinted({ manifest, folder, file, from }) }));
  if (leaks.length === 0 && kept.every(({ printed }) => printed !== undefined)) {
    const outputs = kept.map(
      ({ file, printed }): Output => ({
        ...output(file),
        size: printed?.size ?? 0,
        bytes: undefined,
        printed,
      }),
    );
    return { outputs, diagnostics };
  }
  onStep(`Picturing ${counted(deck.slides.length, "slide")} for ${deck.audience.label}`);
  const { id: audience } = deck.audience;
  const pictures = await screenshotSlides({ browser: await browser.open(), html, scale: pngScale, audience });
  const outputs = files.map((file, at): Output => {
    const bytes = pictures[at] ?? new Uint8Array();
    return { ...output(file), size: bytes.length, bytes, printed: { from, bytes: hashOf(bytes), pages: 1 } };
  });
  return { outputs, diagnostics: [...diagnostics, ...leaks] };
}

/** Numbered with as many digits as the last needs, two at least, so that files sort as slides follow. */
function fileName(number: number, total: number): string {
  return `${String(number).padStart(Math.max(2, String(total).length), "0")}.png`;
}
