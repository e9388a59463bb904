/** Keeps the type of a deck from jumping: slides of one layout that follow each other share a size where they can. */
import type { SlideView } from "../model/deck.ts";

/** Sizes that are closer than this, about four pixels, look like one that was missed. In shares of the whole range. */
const CLOSE = 0.24;

/**
 * Returns the scale of each slide that is to have a smaller one, by its ID. A section begins anew; slides of other layouts
 * between two do not part them.
 */
export function evenScales(slides: readonly SlideView[]): ReadonlyMap<string, number> {
  const changed = new Map<string, number>();
  const running = new Map<string, SlideView[]>();
  const settle = (layout: string): void => {
    const group = running.get(layout) ?? [];
    const least = Math.min(...group.map((slide) => slide.type.scale));
    for (const slide of group) if (slide.type.scale > least) changed.set(slide.id, least);
    running.delete(layout);
  };
  for (const slide of slides) {
    if (slide.layout === "section") for (const layout of [...running.keys()]) settle(layout);
    const group = [...(running.get(slide.layout) ?? []), slide];
    const scales = group.map((one) => one.type.scale);
    if (Math.max(...scales) - Math.min(...scales) <= CLOSE) running.set(slide.layout, group);
    else {
      settle(slide.layout);
      running.set(slide.layout, [slide]);
    }
  }
  for (const layout of [...running.keys()]) settle(layout);
  return changed;
}
