/** What a speaker has at hand for each slide: its notes, its evidence, and how long it is planned to take. */
import type { Renderable } from "../../make/freeze-deck.ts";
import type { Html, SlideView } from "../../model/deck.ts";
import { isBackMatter } from "../../model/layouts.ts";
import { planOf, type SectionPlan } from "../../model/plan.ts";
import { stepsOf } from "../../model/steps.ts";

export interface Cues {
  /** In seconds; undefined where nothing is planned. */
  readonly total: number | undefined;
  readonly sections: readonly { readonly name: string; readonly seconds: number | undefined }[];
  readonly cues: readonly Cue[];
}

export interface Cue {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  /** In seconds. */
  readonly seconds: number | undefined;
  /** The place of its section among all. */
  readonly section: number;
  readonly notes: readonly Html[];
  readonly passages: readonly Passage[];
  /** Whether it has a chart or a picture. */
  readonly hasFigure: boolean;
  /** How many points it shows one by one. */
  readonly steps: number;
  /** Turning to the next slide passes over it. */
  readonly isAside: boolean;
}

export interface Passage {
  /** Its place among the deck's exhibits. */
  readonly exhibit: number;
  readonly number: number;
  readonly source: Html;
  readonly before: Html;
  readonly words: Html;
  readonly after: Html;
  readonly language: string | undefined;
  readonly translated: Html | undefined;
}

/** `bare` has numbers and times, and no word of the deck. */
export function cuesOf({ deck, tailored }: Renderable): Cues & { readonly bare: Cues } {
  const plan = planOf(tailored);
  const sectionOf = new Map(plan.sections.flatMap(({ slides }, at) => slides.map((id) => [id, at] as const)));
  const parts = Map.groupBy(deck.slides, ({ origin }) => origin);
  const total = inSeconds(plan.total);
  const exhibits = new Map(deck.exhibits.map((exhibit, at) => [exhibit.id, { ...exhibit, exhibit: at }]));
  const cues = deck.slides.map((slide) => ({
    number: slide.number,
    name: slide.name,
    seconds: inSeconds(plan.slides.get(slide.origin), parts.get(slide.origin)?.length),
    section: sectionOf.get(slide.origin) ?? 0,
    notes: slide.notes,
    hasFigure: slide.chart?.drawing !== undefined || slide.illustration !== undefined,
    steps: stepsOf(slide),
    isAside: isBackMatter(slide.layout),
    passages: slide.cites.flatMap((id) => exhibits.get(id) ?? []),
  }));
  const times = plan.sections.map(({ minutes }) => inSeconds(minutes));
  return {
    ...{ total, cues },
    sections: plan.sections.map((section, at) => ({
      name: nameOf(section, deck.slides),
      seconds: times[at],
    })),
    bare: {
      total,
      sections: times.map((seconds, at) => ({ name: `Part ${at + 1}`, seconds })),
      cues: cues.map((cue) => ({ ...cue, name: `Slide ${cue.number}`, notes: [], passages: [] })),
    },
  };
}

/** A slide that goes on on others shares its time with them. */
function inSeconds(minutes: number | undefined, parts = 1): number | undefined {
  return minutes === undefined ? undefined : Math.round((minutes * 60) / parts);
}

/** What stands before the first section is its opening. */
function nameOf({ id }: SectionPlan, views: readonly SlideView[]): string {
  return views.find(({ origin }) => origin === id)?.name ?? "Opening";
}
