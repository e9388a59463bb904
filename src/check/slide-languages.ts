/** Determines the language in which each slide's texts are written. */
import type { Brief, Slide } from "../model/brief.ts";

/** Returns the BCP 47 tag of a slide or variant: the brief's, or that of the audience for which the variant is made. */
export function slideLanguages(brief: Brief): (slide: Slide) => string {
  const audiences = new Map(brief.audiences.map(({ id, language }) => [id, language]));
  const variants = new Map(
    brief.slides.flatMap(({ variants }) =>
      [...variants].map(([audience, variant]) => [variant, audiences.get(audience)] as const),
    ),
  );
  return (slide) => variants.get(slide) ?? brief.language;
}
