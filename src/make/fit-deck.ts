/** Makes every slide of a deck fit: first by smaller type, then by a further slide where the author wants one. */

import type { SlideMeasure } from "../browser/measure-in-page.ts";
import type { PageBrowser } from "../browser/page-browser.ts";
import { counted } from "../diagnostics/counted.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck } from "../model/deck.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import { LEAST_SIZES } from "../model/least-sizes.ts";
import { SLIDE_SIZE } from "../model/slide-size.ts";
import type { CompiledDeck, ComposedDeck } from "../session/compile.ts";
import { doesNotFit, searchFit } from "./search-fit.ts";
import { slidesOf } from "./slides-of.ts";
import { spreadOut } from "./spread-out.ts";
import { timeFor } from "./time-for.ts";

export interface FittedDeck extends ComposedDeck {
  readonly fit: Fit;
  readonly diagnostics: readonly Diagnostic[];
}

/** A deck that can be composed again after measuring. */
export type Recomposable = Pick<CompiledDeck, "compose" | "origins">;

/** Enough to find one size among all, and to part a slide a few times. */
const ROUNDS = 16;

/**
 * Returns the fitted deck, and a `slide-overflow` or `text-too-small` for each slide that does not fit. `render` makes
 * the page that would be printed; undefined where a template is at fault.
 */
export async function fitDeck(options: {
  readonly compiled: Recomposable;
  readonly browser: PageBrowser;
  readonly render: (deck: Deck) => string | undefined;
  /** Wraps the measuring of a deck, for example to name the slide that the browser fails on. */
  readonly measure?: typeof plainly;
  /** What is known before: sizes that need no measuring, and the fit that an earlier run found. */
  readonly start?: Fit | undefined;
}): Promise<FittedDeck> {
  const { compiled, browser, render, measure = plainly, start = NO_FIT } = options;
  const search = searchFit(start, compiled);
  const known = new Map<string, readonly SlideMeasure[]>();
  for (let round = 1, again: ReadonlySet<string> | undefined; ; round += 1) {
    const composed = compiled.compose(search.fit());
    const { deck } = composed;
    const part = again === undefined ? deck : slidesOf(again, deck);
    const html = render(part);
    if (html === undefined) return { ...composed, fit: search.fit(), diagnostics: [] };
    const task = `measuring the slides for "${deck.audience.id}"`;
    const found = await measure(part, () =>
      browser.measureSlides({ html, task, timeoutMs: timeFor(part, browser) }),
    );
    for (const [origin, measures] of byOrigin(found, part)) known.set(origin, measures);
    again = search.learn(deck, found);
    if (round < ROUNDS && again.size > 0) continue;
    const measures = [...known.values()].flat();
    const fit = spreadOut(search.fit(), deck, measures);
    const diagnostics = reportOn(measures, deck, compiled);
    return { ...compiled.compose(fit), fit, diagnostics };
  }
}

function byOrigin(measures: readonly SlideMeasure[], { slides }: Deck): ReadonlyMap<string, SlideMeasure[]> {
  const origins = new Map(slides.map(({ id, origin }) => [id, origin]));
  return Map.groupBy(measures, ({ id }) => origins.get(id) ?? id);
}

function plainly<T>(_: Deck, use: () => Promise<T>): Promise<T> {
  return use();
}

function reportOn(
  measures: readonly SlideMeasure[],
  deck: Deck,
  compiled: Recomposable,
): readonly Diagnostic[] {
  return measures.flatMap((measure) => {
    const slide = deck.slides.find(({ id }) => id === measure.id);
    const origin = slide && compiled.origins.get(slide.origin);
    const span = origin?.span;
    const audience = deck.audience.id;
    const item = firstTooLong(measure, slide?.firstItem ?? 0, origin?.items ?? []);
    return [
      ...(doesNotFit(measure)
        ? [
            overflow({
              ...{ measure, name: slide?.origin ?? measure.id, audience, span: item ?? span },
              notes: slide?.footer?.notes.length ?? 0,
            }),
          ]
        : []),
      ...tooSmall({ measure, name: slide?.origin ?? measure.id, span }),
    ];
  });
}

/** Where the first item that does not fit is written; undefined where something else does not fit. */
function firstTooLong(
  { tooLong, firstOverflowing }: SlideMeasure,
  firstItem: number,
  items: readonly Diagnostic["span"][],
): Diagnostic["span"] {
  return tooLong === 0 || firstOverflowing === undefined ? undefined : items[firstItem + firstOverflowing];
}

interface Finding {
  readonly measure: SlideMeasure;
  readonly name: string;
  readonly span: Diagnostic["span"];
}

/** So many notes take a row of points' room from the content. */
const MANY_NOTES = 7;

interface Overflow extends Finding {
  readonly audience: string;
  /** How many its footer has. */
  readonly notes: number;
}

function overflow({ measure, name, audience, span, notes }: Overflow): Diagnostic {
  const { tooLong, lineHeight, items, firstOverflowing, tooWide, footerBroken } = measure;
  const reach = tooLong > 0 ? `is ${lengthOf(tooLong, lineHeight)} too long` : "is too wide";
  const over = firstOverflowing === undefined ? 0 : items - firstOverflowing;
  const remedy =
    over > 0 && over < items
      ? [`${over === 1 ? "One item" : `${over} items`} could go to a new slide; \`split: true\` does that.`]
      : [];
  return diagnose("slide-overflow", {
    message:
      footerBroken && tooLong === 0
        ? `The footer of "${name}" does not fit for "${audience}".`
        : `"${name}" ${reach} for "${audience}".`,
    span,
    hints: [
      ...remedy,
      ...(notes < MANY_NOTES
        ? []
        : [
            `Its footer has ${notes} notes: cite fewer sources on it, or share its claims out over two slides.`,
          ]),
      tooWide > 1 && tooLong === 0
        ? "A word or cell has no room; shorten it."
        : "Shorten its texts, or move some of it into the notes.",
    ],
  });
}

/** In lines of text where the height of a line is known, otherwise in px. */
function lengthOf(tooLong: number, lineHeight: number): string {
  if (lineHeight >= 1) return counted(Math.ceil(tooLong / lineHeight), "line");
  return `${Math.ceil(tooLong)} of its ${SLIDE_SIZE.height} pixels`;
}

const KINDS = ["point", "cell", "text", "note"] as const;

/** The first kind of text whose type is too small. Browsers round sizes that are worked out. */
function tooSmallKind({ smallest }: SlideMeasure): (typeof KINDS)[number] | undefined {
  return KINDS.find((kind) => smallest[kind] < LEAST_SIZES[kind] - 0.01);
}

const NAMES = { point: "points", cell: "cells", text: "type", note: "notes" } as const;

function tooSmall({ measure, name, span }: Finding): readonly Diagnostic[] {
  const kind = tooSmallKind(measure);
  if (kind === undefined) return [];
  const size = Math.round(measure.smallest[kind] * 10) / 10;
  return [
    diagnose("text-too-small", {
      message: `"${name}" has ${NAMES[kind]} of ${size} px, below the ${LEAST_SIZES[kind]} px that can be read.`,
      span,
      hints: ["Look at the theme's sizes of type, or the layout's own style sheet."],
    }),
  ];
}
