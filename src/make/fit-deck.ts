/** Makes every slide of a deck fit: first by smaller type, then by a further slide where the author wants one. */

import type { SlideMeasure } from "../browser/measure-in-page.ts";
import { measureSlides } from "../browser/measure-slides.ts";
import type { OpenBrowser } from "../browser/open-browser.ts";
import { partId } from "../deck/slides/split-slide.ts";
import { counted } from "../diagnostics/counted.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck, SlideView } from "../model/deck.ts";
import { type Fit, NO_FIT } from "../model/fit.ts";
import { isMadeByTool } from "../model/layouts.ts";
import { SLIDE_SIZE } from "../model/slide-size.ts";
import type { CompiledDeck, ComposedDeck } from "../session/compile.ts";
import { evenCuts } from "./even-cuts.ts";
import { LEAST, timeFor } from "./time-for.ts";

export interface FittedDeck extends ComposedDeck {
  readonly fit: Fit;
  readonly diagnostics: readonly Diagnostic[];
}

/** A deck that can be composed again after measuring. */
export type Recomposable = Pick<CompiledDeck, "compose" | "origins">;

const ROUNDS = 8;

/**
 * Returns the fitted deck, and a `slide-overflow` or `text-too-small` for each slide that does not fit. `render` makes
 * the page that would be printed; undefined where a template is at fault.
 */
export async function fitDeck(options: {
  readonly compiled: Recomposable;
  readonly browser: OpenBrowser;
  readonly render: (deck: Deck) => string | undefined;
  /** Wraps the measuring of a deck, for example to name the slide that the browser fails on. */
  readonly measure?: typeof plainly;
  /** The fit that an earlier run found: usually it still holds. */
  readonly start?: Fit | undefined;
}): Promise<FittedDeck> {
  const { compiled, browser, render, measure = plainly, start = NO_FIT } = options;
  let fit = start;
  for (let round = 1; ; round += 1) {
    const composed = compiled.compose(fit);
    const html = render(composed.deck);
    if (html === undefined) return { ...composed, fit, diagnostics: [] };
    const task = (): string => `measuring the slides for "${composed.deck.audience.id}"`;
    const measures = await measure(composed.deck, () =>
      measureSlides({ browser, html, task, timeoutMs: timeFor(composed.deck, LEAST.measuring) }),
    );
    const next = round < ROUNDS ? tighten(fit, { deck: composed.deck, measures, compiled }) : undefined;
    if (next === undefined)
      return { ...composed, fit, diagnostics: reportOn(measures, composed.deck, compiled) };
    fit = next;
  }
}

function plainly<T>(_: Deck, use: () => Promise<T>): Promise<T> {
  return use();
}

const SMALLER = { comfortable: "normal", normal: "dense", dense: undefined } as const satisfies Record<
  SlideView["density"],
  SlideView["density"] | undefined
>;

interface Measured {
  readonly deck: Deck;
  readonly measures: readonly SlideMeasure[];
  readonly compiled: Recomposable;
}

/**
 * Returns the next fit to try for every slide that does not fit; undefined where nothing is left to try. The parts of a
 * split slide keep one density.
 */
function tighten(fit: Fit, measured: Measured): Fit | undefined {
  const { deck, measures, compiled } = measured;
  const densities = new Map(fit.densities);
  const splits = new Map(fit.splits);
  for (const measure of measures.filter(doesNotFit)) {
    const slide = deck.slides.find(({ id }) => id === measure.id);
    if (slide === undefined) continue;
    const isMade = isMadeByTool(slide.layout);
    const parts = isMade ? [slide] : deck.slides.filter(({ origin }) => origin === slide.origin);
    const smaller = SMALLER[slide.density];
    if (smaller !== undefined) for (const { id } of parts) densities.set(id, smaller);
    else if (compiled.origins.get(slide.origin)?.isSplittable !== true) continue;
    else if (isMade) cut(splits, slide, measure);
    else shareOut({ densities, splits }, parts, measured);
  }
  const isSame = sameEntries(densities, fit.densities) && sameEntries(splits, fit.splits);
  return isSame ? undefined : { densities, splits };
}

function sameEntries<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/**
 * A slide that the tool lays out continues on a further one from the first item that does not fit, if that leaves
 * something on it.
 */
function cut(
  splits: Map<string, readonly number[]>,
  slide: SlideView,
  { firstOverflowing, items, tooLong, footerBroken }: SlideMeasure,
): void {
  // Where what stands beside the items is too long, no item is. The last one then moves to the next slide.
  const first = firstOverflowing ?? (tooLong > 0 || footerBroken ? items - 1 : 0);
  if (first <= 0) return;
  const cuts = new Set([...(splits.get(slide.origin) ?? []), slide.firstItem + first]);
  splits.set(
    slide.origin,
    [...cuts].sort((a, b) => a - b),
  );
}

/**
 * All items of an author's slide are distributed anew, over at least one slide more. On two slides they may be larger
 * again.
 */
function shareOut(
  fit: {
    readonly densities: Map<string, SlideView["density"]>;
    readonly splits: Map<string, readonly number[]>;
  },
  parts: readonly SlideView[],
  { measures }: Measured,
): void {
  const found = parts.flatMap(({ id }) => measures.find((measure) => measure.id === id) ?? []);
  const [origin] = parts.map((part) => part.origin);
  const heights = found.flatMap(({ itemHeights }) => itemHeights);
  const room = Math.min(...found.map(({ itemRoom }) => itemRoom));
  const cuts = evenCuts({ heights, room, least: parts.length + 1 });
  if (origin === undefined || cuts.length < parts.length) return;
  fit.splits.set(origin, cuts);
  const density = parts.length === 1 ? "normal" : "dense";
  for (const part of [0, ...cuts].keys()) fit.densities.set(partId(origin, part), density);
}

function doesNotFit(measure: SlideMeasure): boolean {
  return measure.tooLong > 0 || measure.tooWide > 1 || measure.footerBroken;
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
        ? [overflow({ measure, name: slide?.origin ?? measure.id, audience, span: item ?? span })]
        : []),
      ...(isTooSmall(measure) ? [tooSmall({ measure, name: slide?.origin ?? measure.id, span })] : []),
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

function overflow({ measure, name, audience, span }: Finding & { readonly audience: string }): Diagnostic {
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

/**
 * In px on a 1280x720 slide. Smaller text cannot be read from the back of a room, and smaller notes cannot be read on
 * paper.
 */
const SMALLEST_TEXT = 18;
const SMALLEST_NOTE = 12;

function isTooSmall({ smallestText, smallestNote }: SlideMeasure): boolean {
  return smallestText < SMALLEST_TEXT || smallestNote < SMALLEST_NOTE;
}

function tooSmall({ measure, name, span }: Finding): Diagnostic {
  const [size, least] =
    measure.smallestText < SMALLEST_TEXT
      ? [measure.smallestText, SMALLEST_TEXT]
      : [measure.smallestNote, SMALLEST_NOTE];
  return diagnose("text-too-small", {
    message: `"${name}" has type of ${Math.round(size * 10) / 10} px, below the ${least} px that can be read.`,
    span,
    hints: ["Look at the theme's type scale, or the layout's own style sheet."],
  });
}
