/** How long the browser may take with a deck before it counts as stuck. */
import type { Deck } from "../model/deck.ts";

/** In ms: ten times what a browser takes for a slide on a machine that is not busy. */
const PER_SLIDE = 200;

/** Returns ms: `least`, which is enough for any small deck, and some more for each slide. */
export function timeFor({ slides }: Deck, least: number): number {
  return least + slides.length * PER_SLIDE;
}

export const LEAST = { measuring: 60_000, printing: 120_000 } as const;
