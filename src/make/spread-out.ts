/** Lets the items of measured slides take the room that is left. */
import type { SlideMeasure } from "../browser/measure-in-page.ts";
import type { Deck } from "../model/deck.ts";
import type { Fit } from "../model/fit.ts";
import { scaleAt } from "../model/type-size.ts";

/** How many lines further apart items stand at most, at a spread of 1. */
const MOST_LINES = 0.95;

/** Returns `fit` with the spread of each slide whose items stood close together when it was measured. */
export function spreadOut(fit: Fit, deck: Deck, measures: readonly SlideMeasure[]): Fit {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const spread = measures.flatMap((measure) => {
    const type = slides.get(measure.id)?.type;
    if (type === undefined || type.spread > 0) return [];
    return [[measure.id, { ...type, spread: spreadOf(measure) }] as const];
  });
  return { ...fit, types: new Map([...fit.types, ...spread]) };
}

/** Room is kept for one more gap than there are between the items. */
function spreadOf({ itemHeights, itemRoom, lineHeight }: SlideMeasure): number {
  const taken = itemHeights.reduce((sum, height) => sum + height, 0);
  const each = (itemRoom - taken) / (itemHeights.length + 1);
  return lineHeight < 1 ? 0 : scaleAt(each / (MOST_LINES * lineHeight));
}
