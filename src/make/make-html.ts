/** Makes `deck.html`, the deck for presenting. */

import { textsOfMarkup } from "../guard/markup-texts.ts";
import { FILE_NAMES } from "../model/formats.ts";
import { neededFaces } from "../render/inline-fonts.ts";
import { type DeckAssets, renderDeck } from "../render/render-deck.ts";
import { themeCss } from "../render/stylesheet.ts";
import type { Drafter } from "./draft.ts";
import { inputsHashOf } from "./inputs-hash.ts";

/** Diagnostics: `template-error`. */
export const makeHtml: Drafter = ({ deck }, context) => {
  const { templates, themeText, subsetFonts, shipped } = context;
  const assets: DeckAssets = { ...context.assets, authorTheme: themeText(deck) };
  // Fonts are the only part of a page that takes long to make, and they do not change what it says.
  const { value: page, diagnostics } = renderDeck({ deck, templates, assets: { ...assets, fonts: [] } });
  if (page === undefined) return { value: undefined, diagnostics };
  const theme = themeCss({ files: templates.files, theme: deck.theme, scheme: deck.scheme, ...assets });
  const faces = neededFaces({ faces: assets.fonts, theme, text: page });
  const make = async () => {
    const fonts = await subsetFonts(faces, page);
    const whole = renderDeck({ deck, templates, assets: { ...assets, fonts } });
    const bytes = Buffer.from(whole.value ?? page);
    return [{ bytes, pages: deck.slides.length, texts: async () => [], verify: () => [] }];
  };
  const inputsHash = inputsHashOf(context, page, ...faces.map(({ woff2 }) => woff2));
  const texts = () => textsOfMarkup(page, shipped);
  return { value: { name: FILE_NAMES.html, files: [FILE_NAMES.html], inputsHash, texts, make }, diagnostics };
};
