/** The static page of a deck's slides, which is measured, printed and pictured. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import { renderPrint } from "../render/render-print.ts";
import type { FitContext } from "./make-context.ts";

/** Rendered only once for each deck. Its only diagnostic is `template-error`. */
export function printPage(deck: Deck, context: PageContext): Diagnosed<Html> {
  const { templates, assets, themeText, pages } = context;
  const page =
    pages.get(deck) ?? renderPrint({ deck, templates, assets: { ...assets, authorTheme: themeText(deck) } });
  pages.set(deck, page);
  return page;
}

/** What of its context a page is rendered from. */
export type PageContext = Pick<FitContext, "templates" | "assets" | "themeText" | "pages">;
