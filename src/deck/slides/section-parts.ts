/** The sections of a deck, as the slide that begins one of them shows them. */
import { curlApostrophes } from "../../model/apostrophes.ts";
import type { Html, PartView, SlideView } from "../../model/deck.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import { plainHtml } from "../notes/note-html.ts";

/** More do not stand beside each other. */
const MOST = 7;

/**
 * Returns, for a `section` slide, all sections in order; none on other slides, and none where there is one section only or
 * too many to stand on a line.
 */
export function sectionParts(
  slides: readonly TailoredSlide[],
): (slide: Pick<SlideView, "layout" | "origin">) => readonly PartView[] {
  const sections = slides.filter(({ layout }) => layout === "section");
  if (sections.length < 2 || sections.length > MOST) return () => [];
  return ({ layout, origin }) =>
    layout === "section"
      ? sections.map((section) => ({
          slide: section.id,
          title: sectionTitle(section),
          isCurrent: section.id === origin,
        }))
      : [];
}

/** Plain words, since a link must not contain another, and without citations, since these are on the section's own slide. */
export function sectionTitle({ id, title }: TailoredSlide): Html {
  return plainHtml(title === undefined ? id : curlApostrophes(plainText(title)));
}
