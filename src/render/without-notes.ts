/** A deck as those see it whom its notes do not concern. */
import type { Deck } from "../model/deck.ts";

/** Returns `deck` without its speaker notes, on slides and in the handout. */
export function withoutNotes(deck: Deck): Deck {
  const entries = deck.handout.entries.map((entry) => ({ ...entry, notes: [] }));
  return {
    ...deck,
    slides: deck.slides.map((slide) => ({ ...slide, notes: [] })),
    handout: { ...deck.handout, entries },
  };
}
