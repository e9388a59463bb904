/** How slides are made to fit: found by measuring them in a browser, then handed to composing. */
import type { TypeSize } from "./type-size.ts";

export interface Fit {
  /** The size of type of each slide for which it is known, by the slide's ID in the deck. */
  readonly types: ReadonlyMap<string, TypeSize>;
  /**
   * Where slides with `split: true` continue on another slide, by the brief's slide ID: the numbers of the items that
   * begin one.
   */
  readonly splits: ReadonlyMap<string, readonly number[]>;
}

export const NO_FIT: Fit = { types: new Map(), splits: new Map() };
