/** Says on what the size of a slide depends, so that its measures count again for as long as that is the same. */
import type { Deck, Html } from "../model/deck.ts";
import { pageStyles } from "../render/page-styles.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import type { FitContext } from "./make-context.ts";
import { hashOf } from "./manifest.ts";

/** Returns the key of a slide: of its markup, and of the hash of its deck's look. */
export function fitKey(slide: Html, look: string): string {
  return hashOf(look, slide);
}

/** Returns the hash of what all slides of a deck look like: style sheets, theme, and the fonts for `slides`. */
export function lookHash(deck: Deck, slides: readonly Html[], context: FitContext): string {
  const { templates, assets, themeText } = context;
  const { files } = templates;
  const { language, direction } = deck;
  const withTheme = { ...assets, authorTheme: themeText(deck) };
  const text = slides.join("");
  const { theme, styles, fonts } = pageStyles({ page: "print", deck, files, assets: withTheme, text });
  const page = files.get("print.hbs")?.text ?? "";
  return inputsHashOf(context, theme, styles, fonts, page, language, direction);
}
