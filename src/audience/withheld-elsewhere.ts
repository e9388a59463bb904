/** Finds what is withheld from an audience where it is not looked for otherwise: what it is not shown may stand in its sources. */
import type { Audience, Slide } from "../model/brief.ts";
import type { WithheldContent } from "./forbidden-wordings.ts";
import { Ledger } from "./ledger.ts";
import { tailorSlide } from "./tailor-slide.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Returns what is marked above the audience on every slide and variant, whomever they are for and however detailed they
 * are. A slide that would be left with nothing is no part of it, since it is not this audience's.
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
  const variants = [...slide.variants.values()].map((variant) => ({
    ...variant,
    selection: slide.selection,
  }));
  return [{ ...slide, variants: new Map() }, ...variants];
}
