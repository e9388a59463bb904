/** Lists where the items of a slide are written, in the order in which its layout shows them. */
import type { Span } from "../diagnostics/span.ts";
import type { TailoredSlide } from "../model/tailored.ts";
import { itemsOf } from "../model/walk-content.ts";

/** Points (also those in columns), rows and events. Items inside these are not listed. */
const OUTERMOST = /^(?:points|rows|events|columns\/\d+\/points)\/\d+$/;

/** Returns the places of the items that one audience is shown; none where a slide has no items. */
export function itemSpans(slide: TailoredSlide): readonly Span[] {
  return itemsOf(slide)
    .filter(({ place }) => OUTERMOST.test(place))
    .map(({ texts: [first], span }) => first?.span ?? span);
}
