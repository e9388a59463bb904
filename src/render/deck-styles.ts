/** The style sheets of a deck's page, beside Reveal's own. */
import type { Deck } from "../model/deck.ts";
import { escapeStyle } from "./escape-inline.ts";
import { type FontFace, inlineFonts } from "./inline-fonts.ts";
import { styleCss, themeCss } from "./stylesheet.ts";
import type { TemplateFiles } from "./template-files.ts";

/** They can stand in a `style` element. */
export type DeckStyles = {
  readonly fonts: string;
  readonly styles: string;
  readonly theme: string;
};

/** `text` is all of the page's markup, whose characters need fonts. */
export function deckStyles(options: {
  readonly deck: Pick<Deck, "theme" | "scheme">;
  readonly files: TemplateFiles;
  readonly assets: { readonly fonts: readonly FontFace[]; readonly authorTheme: string | undefined };
  readonly text: string;
}): DeckStyles {
  const { deck, files, assets, text } = options;
  const { theme: name, scheme } = deck;
  const theme = themeCss({ files, theme: name, scheme, authorTheme: assets.authorTheme });
  const styles = styleCss(files, "deck");
  const fonts = inlineFonts({ faces: assets.fonts, theme, text: text + styles });
  return { fonts, styles: escapeStyle(styles), theme: escapeStyle(theme) };
}
