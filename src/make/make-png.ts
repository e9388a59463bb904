/** Makes `slides/01.png` and so on: a picture of each slide. */

import { counted } from "../diagnostics/counted.ts";
import { readingsOf } from "../guard/decodings.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import { textsOfPicture } from "../guard/picture-texts.ts";
import { readableWords } from "../guard/readable-words.ts";
import { PICTURES } from "../model/formats.ts";
import type { Drafter, MadeFile } from "./draft.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import { namingSlide } from "./name-slide.ts";
import { printPage } from "./print-page.ts";
import { timeFor } from "./time-for.ts";

/** The pictures show what the page has, so the page is searched for what is withheld, and the files beside their pixels. */
export const makePng: Drafter = ({ deck }, context) => {
  const { browser, pngScale: scale, shipped, onStep } = context;
  const { value: html, diagnostics } = printPage(deck, context);
  if (html === undefined) return { value: undefined, diagnostics };
  const make = async () => {
    onStep(`Picturing ${counted(deck.slides.length, "slide")} for ${deck.audience.label}`);
    const audience = deck.audience.id;
    const open = await browser.open();
    const timeoutMs = timeFor(deck, open);
    const pictures = await namingSlide(deck, context, {
      use: () => open.screenshotSlides({ html, scale, audience, timeoutMs }),
      trial: (other, page) => other.screenshotSlides({ ...page, scale, audience }),
    });
    return pictures.map(picture);
  };
  const reread = async (bytes: Uint8Array) => ({
    ...picture(bytes),
    texts: async () => [...textsOf(bytes), ...readableWords(bytes)],
  });
  const files = deck.slides.map((slide) => `${PICTURES}/${fileName(slide.number, slide.total)}`);
  const inputsHash = inputsHashOf(context, html, String(scale));
  const texts = () => textsOfMarkup(html, shipped);
  return { value: { name: `${PICTURES}/`, files, inputsHash, texts, make, reread }, diagnostics };
};

function picture(bytes: Uint8Array): MadeFile {
  return { bytes, pages: 1, texts: async () => textsOf(bytes), verify: () => [] };
}

function textsOf(bytes: Uint8Array): readonly string[] {
  return textsOfPicture(bytes).flatMap(readingsOf);
}

/**
 * Numbered with as many digits as the last number, but at least two, so that the files sort in the order of the slides.
 */
function fileName(number: number, total: number): string {
  return `${String(number).padStart(Math.max(2, String(total).length), "0")}.png`;
}
