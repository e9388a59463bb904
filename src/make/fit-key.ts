/** Says on what the size of a slide depends, so that its measures count again for as long as that is the same. */
import type { Deck, Html } from "../model/deck.ts";
import { inlineFonts } from "../render/inline-fonts.ts";
import { styleCss, themeCss } from "../render/stylesheet.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import type { MakeContext } from "./make-context.ts";
import { hashOf } from "./manifest.ts";

/** Returns the key of a slide: of its markup, and of the hash of its deck's look. */
export function fitKey(slide: Html, look: string): string {
  return hashOf(look, slide);
}

/** Returns the hash of what all slides of a deck look like: style sheets, theme, and the fonts for `slides`. */
export function lookHash(deck: Deck, slides: readonly Html[], context: MakeContext): string {
  const { templates, assets, themeText } = context;
  const { files } = templates;
  const { theme: name, scheme, language, direction } = deck;
  const theme = themeCss({ files, theme: name, scheme, authorTheme: themeText(deck) });
  const styles = styleCss(files, "print");
  const fonts = inlineFonts({ faces: assets.fonts, theme, text: slides.join("") + styles });
  const page = files.get("print.hbs")?.text ?? "";
  return inputsHashOf(context, theme, styles, fonts, page, language, direction);
}
