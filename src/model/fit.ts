/** How slides are made to fit: found by measuring them in a browser, and handed to compose. */
import type { SlideView } from "./deck.ts";

export interface Fit {
  /** The type step of a slide, by its ID in the deck, where it is not the one that its number of words suggests. */
  readonly densities: ReadonlyMap<string, SlideView["density"]>;
  /** Where a slide with `split: true` goes on on another: the items that begin a new slide, by the brief's slide ID. */
  readonly splits: ReadonlyMap<string, readonly number[]>;
}

export const NO_FIT: Fit = { densities: new Map(), splits: new Map() };
