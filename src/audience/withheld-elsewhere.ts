/**
 * Finds what is withheld from an audience on slides that are not meant for it, since its sources may contain the same
 * words.
 */
import type { Audience, Slide } from "../model/brief.ts";
import type { WithheldContent } from "./forbidden-wordings.ts";
import { Ledger } from "./ledger.ts";
import { tailorSlide } from "./tailor-slide.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Returns what is marked above the audience on every slide and variant, whatever their audiences and depth. Slides that
 * would be left with nothing are not counted as withheld, since they are not this audience's.
 */
export function withheldElsewhere(viewer: Viewer, audience: Audience): readonly WithheldContent[] {
  const ledger = new Ledger(audience, viewer.resolved.brief.audiences);
  const everything = { ...viewer, isSelective: false };
  for (const slide of viewer.resolved.brief.slides.flatMap(versionsOf))
    tailorSlide({ slide, viewer: everything, ledger, isPicked: false });
  return ledger.withheldContent;
}

/** A variant never changes who sees the slide. */
function versionsOf(slide: Slide): readonly Slide[] {
  if (slide.variants.size === 0) return [slide];
  const variants = [...slide.variants.values()].map((variant) => ({
    ...variant,
    selection: slide.selection,
  }));
  return [{ ...slide, variants: new Map() }, ...variants];
}
