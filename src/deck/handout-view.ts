/** The handout's view: what it adds to the slides, for people who read it afterwards. */
import { citedIn, citedInNotes, type ShownText, shownTexts } from "../audience/shown-texts.ts";
import { independence } from "../citation/independence.ts";
import type { HandoutView, Html, SlideView } from "../model/deck.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import type { PassageView } from "../model/evidence-view.ts";
import { isBackMatter } from "../model/layouts.ts";
import { noteText } from "../model/note.ts";
import { proseOf, wordsBesideFormulas } from "../model/prose.ts";
import type { TailoredBrief, TailoredSlide } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import type { Words } from "../model/words.ts";
import { directionOf } from "./direction.ts";
import { groupsOf } from "./evidence/evidence-pages.ts";
import { composeSourceGroups } from "./evidence/source-list.ts";
import { composeSourceSummary } from "./evidence/source-summary.ts";
import { composeContents } from "./handout-contents.ts";
import { backLinks } from "./notes/back-links.ts";
import { type Bibliography, type Entry, entriesOn } from "./notes/bibliography.ts";
import { markInHandout } from "./notes/citation-mark.ts";
import { lineNote, longNote } from "./notes/handout-note.ts";
import { noteHtml } from "./notes/note-html.ts";
import { composeHead } from "./slides/head-view.ts";
import { composeNotes } from "./slides/notes-view.ts";
import { nameText } from "./slides/slide-view.ts";
import { type WholeSlide, wholeSlides } from "./whole-slides.ts";

/** `slides` are the deck's. The handout has no entry for slides that only list sources. */
export function composeHandout(options: {
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
  readonly slides: readonly SlideView[];
  readonly passages: readonly PassageView[];
  readonly drawChart: DrawChart | undefined;
}): HandoutView {
  const { tailored, bibliography, slides, passages } = options;
  const { layout, paper } = tailored.handout;
  const slideOf = new Map<string, TailoredSlide>(tailored.slides.map((slide) => [slide.id, slide]));
  const spokenOn = ({ origin, part }: SlideView): TailoredSlide["notes"] =>
    tailored.handout.notes && part === 0 ? (slideOf.get(origin)?.notes ?? []) : [];
  const own = slides.filter((slide) => !isBackMatter(slide.layout));
  const citing = own.map((slide) => ({
    ...slide,
    cites: [...slide.cites, ...citedInNotes({ notes: spokenOn(slide) })],
  }));
  const links = backLinks(citing, bibliography);
  const whole = layout === "reading" ? wholeSlides(options) : [];
  const shown = layout === "reading" ? whole : own.map((slide) => ({ view: slide, parts: [slide] }));
  const evidence = groupsOf(passages.map(links.forPassage));
  return {
    layout,
    paper,
    head: composeHead(options.tailored, options.bibliography),
    whole: whole.map(({ view }) => view),
    entries: shown.map(({ view, parts }) => {
      const told = {
        slide: view,
        own: slideOf.get(view.origin),
        notes: spokenOn(view),
        tailored,
        bibliography,
      };
      return {
        slide: view.id,
        numbers: numbersOf(parts),
        parts: parts.slice(1).map(({ id }) => id),
        name: view.name,
        printed: printedOf({ view, own: told.own }, tailored.title),
        notes: notesOf(told),
        citations: citationsOf(told),
        independence: layout === "reading" ? independenceOf(told) : undefined,
      };
    }),
    contents:
      layout === "reading"
        ? composeContents({ slides: whole.map(({ view }) => view), evidence, bibliography })
        : [],
    summary: composeSourceSummary(tailored, bibliography),
    evidence,
    bibliography: links.forOrigins(composeSourceGroups(bibliography)),
    pageOf: pageOf(bibliography.words),
  };
}

function printedOf(
  { view, own }: { view: SlideView; own: TailoredSlide | undefined },
  title: Text | undefined,
): readonly string[] {
  const text = own && (nameText(own) ?? (own.layout === "title" ? title : undefined));
  return text === undefined || proseOf(text).formulas.length === 0 ? [view.name] : wordsBesideFormulas(text);
}

function numbersOf(parts: WholeSlide["parts"]): string {
  return [...new Set([parts[0], parts.at(-1)])].map((slide) => slide?.number ?? "").join("–");
}

interface Told {
  readonly slide: SlideView;
  readonly own: TailoredSlide | undefined;
  /** The notes that the handout shows. Notes of a slide in several parts stay with its first part. */
  readonly notes: TailoredSlide["notes"];
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
}

function notesOf({ own, notes, tailored, bibliography }: Told): readonly Html[] {
  if (own === undefined || notes.length === 0) return [];
  const setting = { mark: markInHandout(bibliography), direction: directionOf(tailored.language) };
  return composeNotes(own, { bibliography, setting });
}

function citationsOf(told: Told): HandoutView["entries"][number]["citations"] {
  const { own, notes, tailored, bibliography } = told;
  const spoken = notes.map(({ text }): ShownText => ({ text, cited: citedIn(text) }));
  const shown = [...(own === undefined ? [] : shownTexts(own)), ...spoken];
  const write = tailored.handout.layout === "reading" ? lineNote : longNote;
  return entriesIn(told).map((entry) => {
    const note = write(entry, { shown, bibliography });
    return { number: entry.number, note: noteHtml(note), text: noteText(note) };
  });
}

/** Of all sources that are listed, which are more than those on the slide where notes cite others. */
function independenceOf(told: Told): string | undefined {
  const sources = entriesIn(told).map(({ source }) => source);
  return independence(sources, told.bibliography.words);
}

function entriesIn({ slide, notes, bibliography }: Told): readonly Entry[] {
  return entriesOn([...slide.cites, ...citedInNotes({ notes })], bibliography);
}

/** The words before, between and after the two numbers of "Page 1 of 9". */
function pageOf(words: Words): HandoutView["pageOf"] {
  const [number, total] = ["\u0001", "\u0002"];
  const [before = "", rest = ""] = words.say("page-of", { number, total }).split(number);
  const [between = "", after = ""] = rest.split(total);
  return { before, between, after };
}
