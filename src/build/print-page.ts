/** The static page of a deck's slides: what is measured, printed and pictured. Called by build for each of these. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import { renderPrint } from "../render/render-print.ts";
import type { Workshop } from "./workshop.ts";

/** Fails with `template-error` only. */
export function printPage(
  deck: Deck,
  { templates, assets, themeText }: Pick<Workshop, "templates" | "assets" | "themeText">,
): Diagnosed<Html> {
  return renderPrint({ deck, templates, assets: { ...assets, ownTheme: themeText(deck) } });
}
