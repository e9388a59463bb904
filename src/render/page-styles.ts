/** The style sheets of a page of slides: what differs from page to page is which sheets are for it. */
import type { Deck } from "../model/deck.ts";
import { escapeStyle } from "./escape-inline.ts";
import { type FontFace, inlineFonts } from "./inline-fonts.ts";
import { type SlidePage, styleCss, themeCss } from "./stylesheet.ts";
import type { TemplateFiles } from "./template-files.ts";

/** They can stand in a `style` element. */
export type PageStyles = {
  readonly fonts: string;
  readonly styles: string;
  readonly theme: string;
};

/** `text` is all of the page's markup, whose characters need fonts. A deck without a scheme is light. */
export function pageStyles(options: {
  readonly page: SlidePage;
  readonly deck: Pick<Deck, "theme"> & Partial<Pick<Deck, "scheme">>;
  readonly files: TemplateFiles;
  readonly assets: { readonly fonts: readonly FontFace[]; readonly authorTheme: string | undefined };
  readonly text: string;
}): PageStyles {
  const { page, deck, files, assets, text } = options;
  const { theme: name, scheme } = deck;
  const own = themeCss({ files, theme: name, scheme, authorTheme: assets.authorTheme });
  const styles = styleCss(files, page);
  const { fonts, theme } = inlineFonts({ faces: assets.fonts, theme: own, text: text + styles });
  return { fonts, styles: escapeStyle(styles), theme: escapeStyle(theme) };
}
