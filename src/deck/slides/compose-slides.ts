/** Makes the views of all of a deck's slides, including the parts of slides that continue on further ones. */
import type { SlideView } from "../../model/deck.ts";
import type { DrawChart } from "../../model/draw-chart.ts";
import type { PassageView } from "../../model/evidence-view.ts";
import type { Fit } from "../../model/fit.ts";
import { isMadeByTool, type MadeLayout } from "../../model/layouts.ts";
import type { Remember } from "../../model/remember.ts";
import type { TailoredBrief, TailoredSlide } from "../../model/tailored.ts";
import { densityOf, type TypeSize } from "../../model/type-size.ts";
import { evidencePages } from "../evidence/evidence-pages.ts";
import { composeSourceLists } from "../evidence/source-list.ts";
import { backLinks } from "../notes/back-links.ts";
import type { Bibliography } from "../notes/bibliography.ts";
import { agendaPages } from "./agenda-view.ts";
import type { DeckHead } from "./head-view.ts";
import { sectionParts } from "./section-parts.ts";
import { composeSlide, withPart } from "./slide-view.ts";
import { partId, splitSlide } from "./split-slide.ts";
import { tableSetting } from "./table-setting.ts";

/** A slide before the number of slides is known. */
export type UnnumberedSlide = Omit<SlideView, "number" | "total" | "name"> & {
  readonly name: string | undefined;
};

interface ComposeContext {
  readonly tailored: TailoredBrief;
  readonly bibliography: Bibliography;
  readonly passages: readonly PassageView[];
  readonly fit: Fit;
  /** Without it, charts are shown as tables. */
  readonly drawChart: DrawChart | undefined;
  readonly remember: Remember;
}

export function composeSlides(context: ComposeContext): readonly SlideView[] {
  const slides = context.tailored.slides.flatMap((slide) => {
    const views = composeParts(slide, context);
    const [view] = views;
    if (view === undefined) return views;
    return isMadeByTool(slide.layout) ? onPages(view, PAGES[slide.layout](view, context), context) : views;
  });
  const numbered = slides.map((slide, at) => ({
    ...slide,
    number: at + 1,
    total: slides.length,
    name: slide.name ?? String(at + 1),
  }));
  const links = backLinks(numbered, context.bibliography);
  const partsOf = sectionParts(context.tailored.slides);
  return numbered.map((slide) => ({
    ...slide,
    parts: partsOf(slide),
    groups: links.forOrigins(slide.groups),
    evidence: slide.evidence.map(links.forSource),
  }));
}

type Pages = (view: UnnumberedSlide, context: ComposeContext) => readonly Partial<UnnumberedSlide>[];

function sourcePages(
  { origin }: UnnumberedSlide,
  { bibliography, fit }: ComposeContext,
): readonly Partial<UnnumberedSlide>[] {
  const pages = composeSourceLists(bibliography, fit.splits.get(origin) ?? []);
  return pages.map(({ from, groups }) => ({ groups, firstItem: from }));
}

function composeParts(slide: TailoredSlide, context: ComposeContext): readonly UnnumberedSlide[] {
  const { tailored, bibliography, fit, drawChart, remember } = context;
  const { words, style } = bibliography;
  const { language, marking } = tailored;
  const cuts = fit.splits.get(slide.id) ?? [];
  const whole = { table: slide.table && tableSetting(slide.table, language), isContinued: cuts.length > 0 };
  return splitSlide(slide, cuts).map((part, at) => {
    const firstItem = at === 0 ? 0 : (cuts[at - 1] ?? 0);
    const type = fit.types.get(part.id);
    // A drawing is made for its size; all else is set by style sheets.
    const scale = part.chart === undefined ? undefined : type?.scale;
    const place = { origin: slide.id, part: at, firstItem, scale, language, marking, ...whole };
    const view = remember({
      ...{ cell: "slide view", inputs: [part, place], world: worldOf(context) },
      make: ({ head, entry, excerpt, entries }) => {
        const cited = { words, style, entryOf: entry, excerptOf: excerpt };
        const bibliography = withEntries(cited, entries);
        return composeSlide(part, { ...place, head, bibliography, drawChart });
      },
    });
    return withType(view, type);
  });
}

/** `type` is what measuring found; undefined where what the slide holds decides. */
function withType(view: UnnumberedSlide, type: TypeSize | undefined): UnnumberedSlide {
  return type === undefined ? view : { ...view, type, density: densityOf(type) };
}

/** What a slide shows of the rest of its deck: the numbers and notes of what it cites, and on a title slide the head. */
function worldOf({ tailored, bibliography }: ComposeContext): {
  readonly head: () => DeckHead;
  readonly entry: Bibliography["entryOf"];
  readonly excerpt: Bibliography["excerptOf"];
  readonly entries: () => Bibliography["entries"];
} {
  const { title, subtitle, authors, date, asOf, audience, excerpts, language } = tailored;
  const head = { title, subtitle, authors, date, asOf, audience, excerpts, language };
  const { entryOf: entry, excerptOf: excerpt } = bibliography;
  return { head: () => head, entry, excerpt, entries: () => bibliography.entries };
}

function withEntries(
  cited: Omit<Bibliography, "entries">,
  entries: () => Bibliography["entries"],
): Bibliography {
  return Object.defineProperty({ ...cited, entries: [] }, "entries", { get: entries });
}

/** None where the deck cites no excerpt: the slide would say that there is no evidence. */
function pagesOfEvidence(
  { origin }: UnnumberedSlide,
  { passages, fit }: ComposeContext,
): readonly Partial<UnnumberedSlide>[] {
  const pages = evidencePages(passages, fit.splits.get(origin) ?? []);
  return pages.map(({ from, groups }) => ({ evidence: groups, firstItem: from, type: LEAST_TYPE }));
}

/** Whoever looks up what a source says needs more of it, not larger type. */
const LEAST_TYPE: TypeSize = { scale: 0, spread: 0, notes: 0 };

/** None where the deck has no section, which tailoring reported. */
function pagesOfAgenda(
  { origin }: UnnumberedSlide,
  { tailored, bibliography, fit }: ComposeContext,
): readonly Partial<UnnumberedSlide>[] {
  return agendaPages(tailored.slides, {
    origin,
    words: bibliography.words,
    cuts: fit.splits.get(origin) ?? [],
  });
}

/** The pages of each layout whose content the tool writes. */
const PAGES: Readonly<Record<MadeLayout, Pages>> = {
  agenda: pagesOfAgenda,
  sources: sourcePages,
  evidence: pagesOfEvidence,
};

/** Lays generated content over as many slides as it has pages. The lead and the notes stay with the first. */
function onPages(
  view: UnnumberedSlide,
  pages: readonly Partial<UnnumberedSlide>[],
  { fit: { types }, bibliography: { words } }: ComposeContext,
): readonly UnnumberedSlide[] {
  return pages.map((page, part) => {
    const id = partId(view.origin, part);
    const rest = part === 0 ? {} : { lead: undefined, notes: [] };
    const place =
      pages.length === 1 ? undefined : words.say("part-of", { number: part + 1, total: pages.length });
    return withType({ ...view, ...rest, ...page, ...titlesAt(view, place), part, id }, types.get(id));
  });
}

/** "Evidence (2 of 15)": slides with the same title could not be told apart in a list. */
function titlesAt(
  { title, name }: UnnumberedSlide,
  place: string | undefined,
): Pick<UnnumberedSlide, "title" | "name"> {
  if (place === undefined) return { title, name };
  return {
    title: title && withPart(title, place),
    name: name && `${name} (${place})`,
  };
}
