/** Links sources and excerpts back to the slides that cite them. */
import type { Html, SlideView } from "../../model/deck.ts";
import type {
  EvidenceGroup,
  ExhibitView,
  OriginGroup,
  PassageView,
  SourceView,
} from "../../model/evidence-view.ts";
import type { Words } from "../../model/words.ts";
import type { Bibliography } from "./bibliography.ts";
import { plainHtml } from "./note-html.ts";
import { numberRuns } from "./number-runs.ts";

/** A slide that a back link leads to. Its ID is the fragment. */
export type CitingSlide = Pick<SlideView, "id" | "number" | "cites">;

export interface BackLinks {
  forSource<T extends SourceView | EvidenceGroup>(source: T): T;
  forExhibit(exhibit: ExhibitView): ExhibitView;
  forPassage(passage: PassageView): PassageView;
  forOrigins(groups: readonly OriginGroup[]): readonly OriginGroup[];
}

/** `slides` are those that this audience gets, in order. No others are ever named. */
export function backLinks(slides: readonly CitingSlide[], bibliography: Bibliography): BackLinks {
  const { words } = bibliography;
  const byExcerpt = new Map<string, Set<CitingSlide>>();
  const bySource = new Map<number, Set<CitingSlide>>();
  for (const slide of slides) {
    for (const id of slide.cites) {
      add(byExcerpt, id, slide);
      add(bySource, bibliography.entryOf(id)?.number ?? 0, slide);
    }
  }
  const linksFrom = (...found: readonly (ReadonlySet<CitingSlide> | undefined)[]): Html | undefined => {
    const citing = new Set(found.flatMap((set) => [...(set ?? [])]));
    return linksTo(
      [...citing].sort((a, b) => a.number - b.number),
      words,
    );
  };
  const forSource = <T extends SourceView | EvidenceGroup>(source: T): T => {
    return { ...source, citedOn: linksFrom(bySource.get(source.number)) };
  };
  return {
    forSource,
    forExhibit: (exhibit) => ({ ...exhibit, citedOn: linksFrom(byExcerpt.get(exhibit.id)) }),
    forPassage: (passage) => ({
      ...passage,
      citedOn: linksFrom(...passage.ids.map((id) => byExcerpt.get(id))),
    }),
    forOrigins: (groups) => groups.map((group) => ({ ...group, sources: group.sources.map(forSource) })),
  };
}

function add<K>(map: Map<K, Set<CitingSlide>>, key: K, slide: CitingSlide): void {
  map.set(key, (map.get(key) ?? new Set()).add(slide));
}

function linksTo(slides: readonly CitingSlide[], words: Words): Html | undefined {
  const runs = numberRuns(slides).map((run) => runHtml(run, words));
  if (runs.length === 0) return undefined;
  const phrase = words.say(slides.length === 1 ? "cited-on-slide" : "cited-on-slides", { slides: PLACE });
  return plainHtml(phrase).replace(PLACE, () => runs.join(", "));
}

/** A character that neither a phrase nor markup contains. */
const PLACE = "\u0001";

/** Runs of three and more are named by their first and last number. */
function runHtml(run: readonly CitingSlide[], words: Words): Html {
  const ends = run.length === 1 ? run : [run[0], run.at(-1)];
  return ends.flatMap((slide) => (slide === undefined ? [] : link(slide, words))).join("–");
}

function link({ id, number }: CitingSlide, words: Words): Html {
  return `<a href="#${id}" aria-label="${plainHtml(words.say("slide", { number }))}">${number}</a>`;
}
