/** Makes the view model of one audience's deck: every string ready, every decision taken. Called by compile, before rendering. */
import { houseStyle, type NoteStyle } from "../citation/note-style.ts";
import type { Deck, SlideView } from "../model/deck.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import { plainText } from "../model/text.ts";
import type { Words } from "../model/words.ts";
import { type Bibliography, numberSources } from "./bibliography.ts";
import { directionOf } from "./direction.ts";
import { composeExhibits } from "./exhibits.ts";
import { markingView } from "./marking-view.ts";
import { composeSlide } from "./slide-view.ts";
import { composeSourceLists, sourceView } from "./source-list.ts";
import { partId, splitSlide } from "./split-slide.ts";

/** `fit` is what measuring the slides found: without it, they are as their number of words suggests. */
export function composeDeck(options: {
  readonly tailored: TailoredBrief;
  readonly words: Words;
  /** The house's where it is left out. */
  readonly style?: NoteStyle;
  readonly fit?: Fit;
}): Deck {
  const { tailored, words, style = houseStyle, fit = NO_FIT } = options;
  const bibliography = numberSources({ tailored, words, style });
  return {
    brief: tailored.name,
    audience: tailored.audience,
    title: plainText(tailored.title),
    authors: tailored.authors,
    language: tailored.language,
    direction: directionOf(tailored.language),
    theme: tailored.theme,
    marking: markingView(tailored.marking),
    slides: numbered(composeSlides(tailored, bibliography, fit)),
    sources: bibliography.entries.map((entry) => sourceView(entry, words)),
    exhibits: composeExhibits(tailored, bibliography),
    words: words.phrases,
  };
}

/** A slide before it is known how many there are. */
export type UnnumberedSlide = Omit<SlideView, "number" | "total" | "name"> & {
  readonly name: string | undefined;
};

function composeSlides(
  tailored: TailoredBrief,
  bibliography: Bibliography,
  fit: Fit,
): readonly UnnumberedSlide[] {
  const lists = composeSourceLists(bibliography);
  const slides = tailored.slides.flatMap((slide) => {
    const parts = splitSlide(slide, fit.splits.get(slide.id) ?? []);
    const views = parts.map((part, at) =>
      composeSlide(part, { tailored, bibliography, origin: slide.id, part: at }),
    );
    const [view] = views;
    if (slide.layout !== "sources" || view === undefined) return views;
    return lists.map((groups, at) => ({ ...view, groups, part: at, id: partId(view.id, at) }));
  });
  return slides.map((slide) => ({ ...slide, density: fit.densities.get(slide.id) ?? slide.density }));
}

function numbered(slides: readonly UnnumberedSlide[]): readonly SlideView[] {
  return slides.map((slide, at) => ({
    ...slide,
    number: at + 1,
    total: slides.length,
    name: slide.name ?? String(at + 1),
  }));
}
