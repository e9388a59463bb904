/** Makes the view model of one audience's deck: every string is ready, and every decision is taken. */
import { houseStyle, type NoteStyle } from "../citation/note-style.ts";
import { curlApostrophes } from "../model/apostrophes.ts";
import type { Deck } from "../model/deck.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import { once } from "../model/once.ts";
import { plainText } from "../model/prose.ts";
import { afresh, type Remember } from "../model/remember.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import { directionOf } from "./direction.ts";
import { composeExhibits } from "./evidence/exhibits.ts";
import { composePassages } from "./evidence/passages.ts";
import { sourceView } from "./evidence/source-list.ts";
import { composeHandout } from "./handout-view.ts";
import { markingView } from "./marking-view.ts";
import { namePlaces } from "./name-places.ts";
import { backLinks } from "./notes/back-links.ts";
import { numberSources } from "./notes/bibliography.ts";
import { composeSlides } from "./slides/compose-slides.ts";

/** `fit` is the result of measuring the slides. Without it, their number of words decides. */
export function composeDeck(options: {
  readonly tailored: TailoredBrief;
  readonly words: Words;
  /** The house style where it is left out. */
  readonly style?: NoteStyle;
  readonly fit?: Fit;
  /** Without it, charts are shown as tables. */
  readonly drawChart?: DrawChart | undefined;
  readonly remember?: Remember;
}): Deck {
  const { tailored, words, style = houseStyle, fit = NO_FIT, drawChart, remember = afresh } = options;
  const bibliography = numberSources({ tailored, words, style });
  const exhibits = composeExhibits(tailored, bibliography);
  const passages = composePassages(tailored, exhibits, words);
  const slides = composeSlides({ tailored, bibliography, passages, fit, drawChart, remember });
  const links = backLinks(slides, bibliography);
  const handout = once(() => composeHandout({ tailored, bibliography, slides, passages, drawChart }));
  return {
    brief: tailored.name,
    audience: tailored.audience,
    title: curlApostrophes(titleOf(tailored, words)),
    authors: tailored.authors,
    date: tailored.date,
    language: tailored.language,
    direction: directionOf(tailored.language),
    theme: tailored.theme,
    scheme: tailored.scheme,
    transition: tailored.transition,
    marking: markingView(tailored.marking),
    slides,
    sources: bibliography.entries.map((entry) => links.forSource(sourceView(entry, words))),
    // A screen shows none of it.
    get handout() {
      return handout();
    },
    exhibits: exhibits.map(links.forExhibit),
    places: namePlaces(slides, bibliography),
    words: words.phrases,
  };
}

/** A deck that opens with its own title, such as that of an audience's variant, has that title everywhere. */
function titleOf({ title, audience, slides: [first] }: TailoredBrief, words: Words): string {
  const own = first?.layout === "title" ? (first.title ?? title) : title;
  // Where no title of the author's may be shown, the title says only whom the deck is for.
  return own === undefined ? words.say("prepared-for", { audience: audience.label }) : plainText(own);
}
