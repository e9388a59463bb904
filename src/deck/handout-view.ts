/** The handout's view: what stands beside and behind the slides for who reads it afterwards. Called by compose. */
import { citedIn, citedOnSlide } from "../audience/shown-texts.ts";
import type { HandoutView, SlideView } from "../model/deck.ts";
import type { TailoredBrief } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import type { Bibliography } from "./bibliography.ts";
import { entriesOn } from "./footer.ts";
import { composeHead } from "./head-view.ts";
import { noteHtml } from "./note-html.ts";
import { composeSourceGroups } from "./source-list.ts";
import { composeSourceSummary } from "./source-summary.ts";

/** `slides` are the deck's: the handout has one entry for each, in order, without those that only list sources. */
export function composeHandout(options: {
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
  readonly slides: readonly SlideView[];
}): HandoutView {
  const { tailored, bibliography, slides } = options;
  const { layout, paper, notes } = tailored.handout;
  return {
    layout,
    paper,
    head: composeHead(options),
    entries: slides
      .filter((slide) => !MADE_BY_THE_TOOL.has(slide.layout))
      .map((slide) => ({
        slide: slide.id,
        name: slide.name,
        notes: notes ? slide.notes : [],
        citations: citationsOf(slide, options),
      })),
    summary: composeSourceSummary(tailored, bibliography),
    bibliography: composeSourceGroups(bibliography),
    pageOf: pageOf(bibliography.words),
  };
}

/** What they show, the handout has in its own words. */
const MADE_BY_THE_TOOL = new Set(["sources", "evidence"]);

function citationsOf(
  slide: SlideView,
  { tailored, bibliography }: { readonly tailored: TailoredBrief; readonly bibliography: Bibliography },
): HandoutView["entries"][number]["citations"] {
  const own = tailored.slides.find(({ id }) => id === slide.origin);
  if (own === undefined) return [];
  const numbers = new Set(slide.footer?.notes.map((note) => note.number) ?? []);
  const spoken = tailored.handout.notes ? own.notes.flatMap(citedIn) : [];
  const inNotes = new Set(entriesOn(spoken, bibliography).map((entry) => entry.number));
  return entriesOn([...citedOnSlide(own), ...spoken], bibliography)
    .filter(({ number }) => numbers.has(number) || inNotes.has(number))
    .map(({ number, notes }) => ({ number, note: noteHtml(notes.long) }));
}

/** What stands before, between and behind the two numbers of "Page 1 of 9". */
function pageOf(words: Words): HandoutView["pageOf"] {
  const [number, total] = ["\u0001", "\u0002"];
  const [before = "", rest = ""] = words.say("page-of", { number, total }).split(number);
  const [between = "", after = ""] = rest.split(total);
  return { before, between, after };
}
