/** The slides of a deck that come from some of an author's. */
import type { Deck } from "../model/deck.ts";

/** Returns `deck` itself where all of its slides are chosen. */
export function slidesOf(origins: ReadonlySet<string>, deck: Deck): Deck {
  const slides = deck.slides.filter(({ origin }) => origins.has(origin));
  return slides.length === deck.slides.length ? deck : { ...deck, slides };
}
