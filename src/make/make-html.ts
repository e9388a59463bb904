/** Makes `deck.html`, the deck for presenting. */

import { textsOfMarkup } from "../guard/markup-texts.ts";
import { FILE_NAMES } from "../model/formats.ts";
import { renderDeck } from "../render/render-deck.ts";
import type { Drafter } from "./draft.ts";
import { inputsHashOf } from "./inputs-hash.ts";

/** Diagnostics: `template-error`. */
export const makeHtml: Drafter = ({ deck }, context) => {
  const { templates, themeText, shipped } = context;
  const assets = { ...context.assets, authorTheme: themeText(deck) };
  const { value: page, diagnostics } = renderDeck({ deck, templates, assets });
  if (page === undefined) return { value: undefined, diagnostics };
  const make = async () => [
    { bytes: Buffer.from(page), pages: deck.slides.length, texts: async () => [], verify: () => [] },
  ];
  const inputsHash = inputsHashOf(context, page);
  const texts = () => textsOfMarkup(page, shipped);
  return { value: { name: FILE_NAMES.html, files: [FILE_NAMES.html], inputsHash, texts, make }, diagnostics };
};
