/** How slides are made to fit: found by measuring them in a browser, then handed to composing. */
import type { SlideView } from "./deck.ts";

export interface Fit {
  /** The density of each slide that differs from what its number of words suggests, by the slide's ID in the deck. */
  readonly densities: ReadonlyMap<string, SlideView["density"]>;
  /**
   * Where slides with `split: true` continue on another slide, by the brief's slide ID: the numbers of the items that
   * begin one.
   */
  readonly splits: ReadonlyMap<string, readonly number[]>;
}

export const NO_FIT: Fit = { densities: new Map(), splits: new Map() };
