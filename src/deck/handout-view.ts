/** The handout's view: what it adds to the slides, for people who read it afterwards. */
import { citedInNotes, shownTexts } from "../audience/shown-texts.ts";
import type { HandoutView, Html, SlideView } from "../model/deck.ts";
import type { PassageView } from "../model/evidence-view.ts";
import { fieldsOf } from "../model/layouts.ts";
import type { Note } from "../model/note.ts";
import type { TailoredBrief, TailoredSlide } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";
import { directionOf } from "./direction.ts";
import { groupsOf } from "./evidence/evidence-pages.ts";
import { composeSourceGroups } from "./evidence/source-list.ts";
import { composeSourceSummary } from "./evidence/source-summary.ts";
import { backLinks } from "./notes/back-links.ts";
import { type Bibliography, entriesOn } from "./notes/bibliography.ts";
import { markInHandout } from "./notes/citation-mark.ts";
import { noteHtml } from "./notes/note-html.ts";
import { locatorsOf } from "./notes/remarks.ts";
import { composeHead } from "./slides/head-view.ts";
import { composeNotes } from "./slides/notes-view.ts";

/** `slides` are the deck's. The handout has one entry for each, in order, except for slides that only list sources. */
export function composeHandout(options: {
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
  readonly slides: readonly SlideView[];
  readonly passages: readonly PassageView[];
}): HandoutView {
  const { tailored, bibliography, slides, passages } = options;
  const { layout, paper } = tailored.handout;
  const slideOf = new Map<string, TailoredSlide>(tailored.slides.map((slide) => [slide.id, slide]));
  const shown = slides
    .filter((slide) => fieldsOf(slide.layout)?.isBackMatter !== true)
    .map((slide) => ({ slide, own: slideOf.get(slide.origin) }));
  const citing = shown.map(({ slide, own }) => ({
    ...slide,
    cites: [...slide.cites, ...citedInNotes({ notes: spokenOn(slide, own, tailored) })],
  }));
  const links = backLinks(citing, bibliography);
  return {
    layout,
    paper,
    head: composeHead(options.tailored, options.bibliography),
    entries: shown.map(({ slide, own }) => ({
      slide: slide.id,
      name: slide.name,
      notes: notesOf(slide, own, options),
      citations: citationsOf(slide, own, options),
    })),
    summary: composeSourceSummary(tailored, bibliography),
    evidence: groupsOf(passages.map(links.forPassage)),
    bibliography: links.forOrigins(composeSourceGroups(bibliography)),
    pageOf: pageOf(bibliography.words),
  };
}

interface HandoutContext {
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
}

/** Returns the notes of a slide that the handout shows. Notes of a slide in several parts stay with its first part. */
function spokenOn(
  { part }: SlideView,
  own: TailoredSlide | undefined,
  { handout }: TailoredBrief,
): TailoredSlide["notes"] {
  return handout.notes && part === 0 ? (own?.notes ?? []) : [];
}

function notesOf(
  slide: SlideView,
  own: TailoredSlide | undefined,
  { tailored, bibliography }: HandoutContext,
): readonly Html[] {
  if (own === undefined || spokenOn(slide, own, tailored).length === 0) return [];
  const setting = { mark: markInHandout(bibliography), direction: directionOf(tailored.language) };
  return composeNotes(own, { bibliography, setting });
}

function citationsOf(
  slide: SlideView,
  own: TailoredSlide | undefined,
  { tailored, bibliography }: HandoutContext,
): HandoutView["entries"][number]["citations"] {
  const cited = [...slide.cites, ...citedInNotes({ notes: spokenOn(slide, own, tailored) })];
  const shown = own === undefined ? [] : shownTexts(own).flatMap(({ text }) => text ?? []);
  const texts = [...shown, ...spokenOn(slide, own, tailored).map(({ text }) => text)];
  return entriesOn(cited, bibliography).map((entry) => ({
    number: entry.number,
    note: noteHtml([
      ...entry.notes.long,
      ...locatorsOf(entry, { texts, bibliography }).flatMap(
        (text): Note => [{ text: POINT }, { text, isolated: true }],
      ),
    ]),
  }));
}

/** No line breaks before or after it. */
const POINT = "\u00a0·\u00a0";

/** The words before, between and after the two numbers of "Page 1 of 9". */
function pageOf(words: Words): HandoutView["pageOf"] {
  const [number, total] = ["\u0001", "\u0002"];
  const [before = "", rest = ""] = words.say("page-of", { number, total }).split(number);
  const [between = "", after = ""] = rest.split(total);
  return { before, between, after };
}
