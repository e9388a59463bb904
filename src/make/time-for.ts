/** How long the browser may take with a deck before it counts as stuck. */
import type { PageBrowser } from "../browser/page-browser.ts";
import type { Deck } from "../model/deck.ts";

/** In ms: ten times what a browser takes for a slide on a machine that is not busy. */
const PER_SLIDE = 200;

/** Returns ms: the browser's limit, which is enough for any small deck, and some more for each slide. */
export function timeFor({ slides }: Deck, { timeoutMs }: Pick<PageBrowser, "timeoutMs">): number {
  return timeoutMs + slides.length * PER_SLIDE;
}
