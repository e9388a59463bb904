/** A brief's slides by their IDs, for whatever looks up many of them. */
import type { Brief, Slide } from "./brief.ts";
import { onceFor } from "./once-for.ts";

/** Where an ID is given twice, which is a mistake, it names the first slide. */
export const slidesById: (brief: Brief) => ReadonlyMap<string, Slide> = onceFor(
  ({ slides }: Brief) => new Map(slides.toReversed().map((slide) => [slide.id, slide])),
);
