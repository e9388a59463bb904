/** Makes the view model of one audience's deck: every string ready, every decision taken. Called by compile, before rendering. */
import type { Deck, SlideView } from "../model/deck.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import { plainText } from "../model/text.ts";
import type { Words } from "../model/words.ts";
import { type Bibliography, numberSources } from "./bibliography.ts";
import { directionOf } from "./direction.ts";
import { markingView } from "./marking-view.ts";
import { composeSlide } from "./slide-view.ts";
import { composeSourceLists, sourceView } from "./source-list.ts";

export function composeDeck(options: { readonly tailored: TailoredBrief; readonly words: Words }): Deck {
  const { tailored, words } = options;
  const bibliography = numberSources(tailored, words);
  return {
    brief: tailored.name,
    audience: tailored.audience,
    title: plainText(tailored.title),
    authors: tailored.authors,
    language: tailored.language,
    direction: directionOf(tailored.language),
    theme: tailored.theme,
    marking: markingView(tailored.marking),
    slides: numbered(composeSlides(tailored, bibliography)),
    sources: bibliography.entries.map((entry) => sourceView(entry, words)),
    words: words.phrases,
  };
}

/** A slide before it is known how many there are. */
export type UnnumberedSlide = Omit<SlideView, "number" | "total" | "name"> & {
  readonly name: string | undefined;
};

function composeSlides(tailored: TailoredBrief, bibliography: Bibliography): readonly UnnumberedSlide[] {
  const lists = composeSourceLists(bibliography);
  return tailored.slides.flatMap((slide) => {
    const view = composeSlide(slide, { tailored, bibliography });
    if (slide.layout !== "sources") return [view];
    return lists.map((groups, at) => ({ ...view, groups, id: at === 0 ? view.id : `${view.id}--${at + 1}` }));
  });
}

function numbered(slides: readonly UnnumberedSlide[]): readonly SlideView[] {
  return slides.map((slide, at) => ({
    ...slide,
    number: at + 1,
    total: slides.length,
    name: slide.name ?? String(at + 1),
  }));
}
