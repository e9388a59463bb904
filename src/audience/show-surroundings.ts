/** Gives each shown excerpt its surroundings in the source, as far as the audience may see them. */

import {
  findWordingsAtEdges,
  findWordingsIn,
  type Sought,
  soughtInSurroundings,
} from "../guard/find-leaks.ts";
import { foldWording } from "../guard/fold-words.ts";
import type { ExcerptId, SourceId } from "../model/ids.ts";
import type { ResolvedExcerpt } from "../model/resolved.ts";
import type { CitedExcerpt, Passage, Surroundings, TailoredBrief } from "../model/tailored.ts";
import type { Stretch } from "../sources/passages.ts";
import type { SourceText } from "../sources/source-text.ts";
import { surroundingSentences } from "../sources/surrounding-sentences.ts";
import { joinPassages, type Placed, recordedPassage } from "./join-passages.ts";
import { splitPassage } from "./split-passage.ts";
import type { Viewer } from "./viewer.ts";

export interface Hidden {
  /** What the audience must not see, wherever it stands. */
  readonly wordings: readonly Sought[];
  /** Excerpts that it must not see. Surroundings end where these stand in their sources. */
  readonly excerpts: readonly ResolvedExcerpt[];
  /** Excerpts that it is not shown. Surroundings end there too, unless they overlap a shown excerpt. */
  readonly leftOut: readonly ResolvedExcerpt[];
}

/**
 * Returns the excerpts with their surroundings, in the same order, and the passages that contain them. `textOf` is
 * called for one source after the other.
 */
export function showSurroundings(
  shown: ReadonlyMap<ExcerptId, CitedExcerpt>,
  options: {
    readonly viewer: Viewer;
    readonly hidden: Hidden;
    readonly textOf: (source: SourceId) => SourceText | undefined;
  },
): Pick<TailoredBrief, "excerpts" | "passages"> {
  const { viewer, hidden, textOf } = options;
  const found = new Map<ExcerptId, CitedExcerpt>();
  const passages: Passage[] = [];
  for (const [source, excerpts] of Map.groupBy(shown.values(), (excerpt) => excerpt.source)) {
    const text = textOf(source);
    const resolved = viewer.resolved.sources.get(source)?.source;
    const closed = text === undefined ? [] : closedIn(text, source, { viewer, hidden, shown: excerpts });
    const placed: Placed[] = [];
    for (const excerpt of excerpts) {
      if (text === undefined || !("position" in excerpt.anchor)) {
        const recorded = { ...excerpt, ...asRecorded(excerpt, hidden) };
        found.set(excerpt.id, recorded);
        passages.push(recordedPassage(recorded));
        continue;
      }
      const place = stretchOf(text, excerpt.anchor.position);
      const { stretch, ...around } = inText(text, excerpt, {
        place,
        closed,
        hidden,
        language: resolved?.csl.language,
      });
      found.set(excerpt.id, { ...excerpt, ...around });
      placed.push({ excerpt: { ...excerpt, ...around }, place, stretch });
    }
    if (text !== undefined) passages.push(...joinPassages(text.text, placed));
  }
  return {
    excerpts: new Map([...shown].map(([id, excerpt]) => [id, found.get(id) ?? excerpt])),
    passages: passages.flatMap(splitPassage),
  };
}

/** What an excerpt is shown with. Its own prefix and suffix may reach into withheld words, as sentences may. */
type Around = Pick<CitedExcerpt, "surroundings" | "prefix" | "suffix">;

/** Returns the stretches of a text that surroundings must not reach into: hidden excerpts, menus and notices. */
function closedIn(
  text: SourceText,
  source: SourceId,
  options: { readonly viewer: Viewer; readonly hidden: Hidden; readonly shown: readonly CitedExcerpt[] },
): readonly Stretch[] {
  const { viewer, hidden, shown } = options;
  const placesOf = (excerpts: readonly ResolvedExcerpt[]): readonly Stretch[] =>
    excerpts
      .filter(({ excerpt }) => excerpt.source.value === source)
      .flatMap(({ anchor }) => ("position" in anchor ? stretchOf(text, anchor.position) : []));
  const open = shown.flatMap(({ anchor }) => ("position" in anchor ? stretchOf(text, anchor.position) : []));
  const leftOut = placesOf(hidden.leftOut).filter(
    (place) => !open.some(({ start, end }) => start < place.end && place.start < end),
  );
  const boilerplate = viewer.resolved.sources.get(source)?.source.boilerplate ?? [];
  return [
    ...placesOf(hidden.excerpts),
    ...leftOut,
    ...boilerplate.map((position) => stretchOf(text, position)),
  ];
}

function stretchOf(
  { offsetOf }: SourceText,
  position: { readonly start: number; readonly end: number },
): Stretch {
  return { start: offsetOf(position.start), end: offsetOf(position.end) };
}

function inText(
  source: Pick<SourceText, "text">,
  { prefix, suffix }: CitedExcerpt,
  options: {
    readonly place: Stretch;
    readonly closed: readonly Stretch[];
    readonly hidden: Hidden;
    readonly language: string | undefined;
  },
): Around & { readonly stretch: Stretch } {
  const { text } = source;
  const { place, closed, hidden, language } = options;
  // Reads further than is ever shown, so that a wording that begins or ends there is found whole.
  const reach = 1000 + 2 * Math.max(0, ...hidden.wordings.map(({ letters }) => letters.length));
  const from = Math.max(0, place.start - reach);
  const window = text.slice(from, place.end + reach);
  const wordings = findWordingsIn(window, hidden.wordings).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }));
  const within = openAround(place, [...closed, ...wordings], text.length);
  const { stretch, ...surroundings } = surroundingSentences(source, place, { within, language });
  return {
    stretch,
    surroundings: unlessEmpty(surroundings),
    prefix: isOpenBefore(text, place, within, prefix) ? prefix : undefined,
    suffix: isOpenAfter(text, place, within, suffix) ? suffix : undefined,
  };
}

/** Whether the visible text before `place` contains all of a prefix. */
function isOpenBefore(text: string, place: Stretch, within: Stretch, prefix = ""): boolean {
  if (within.start === 0) return true;
  const start = Math.max(within.start, place.start - reachOf(prefix));
  return foldWording(text.slice(start, place.start)).endsWith(foldWording(prefix));
}

function isOpenAfter(text: string, place: Stretch, within: Stretch, suffix = ""): boolean {
  if (within.end === text.length) return true;
  const end = Math.min(within.end, place.end + reachOf(suffix));
  return foldWording(text.slice(place.end, end)).startsWith(foldWording(suffix));
}

/**
 * How many code units a prefix or suffix may take in the text, where white space may be wider. What goes further is not
 * shown.
 */
function reachOf(beside: string): number {
  return 200 + 2 * beside.length;
}

/** Without the text, only what the author recorded beside the wording is known about its surroundings. */
function asRecorded(recorded: CitedExcerpt, { wordings, excerpts, leftOut }: Hidden): Around {
  const own = foldWording(recorded.exact);
  const apart = leftOut.filter(({ excerpt }) => {
    const other = foldWording(excerpt.exact.value);
    return !own.includes(other) && !other.includes(own);
  });
  const ofSource = [...excerpts, ...apart].filter(({ excerpt }) => excerpt.source.value === recorded.source);
  const exacts = ofSource.map(({ excerpt }) => excerpt.exact.value);
  const { prefix, suffix } = openBeside(recorded, [...wordings, ...soughtInSurroundings(exacts)]);
  return {
    surroundings: unlessEmpty({
      before: prefix === undefined ? "" : `… ${prefix.trimStart()}`,
      after: suffix === undefined ? "" : `${suffix.trimEnd()} …`,
    }),
    prefix,
    suffix,
  };
}

/**
 * Returns the part of a recorded prefix and suffix that contains none of `wordings`, nor a piece of one that is cut
 * off.
 */
export function openBeside(
  { prefix = "", exact, suffix = "" }: Pick<CitedExcerpt, "prefix" | "exact" | "suffix">,
  wordings: readonly Sought[],
): Pick<CitedExcerpt, "prefix" | "suffix"> {
  const text = prefix + exact + suffix;
  const place = { start: prefix.length, end: prefix.length + exact.length };
  const closed = [...findWordingsIn(text, wordings), ...findWordingsAtEdges(text, wordings)];
  const { start, end } = openAround(place, closed, text.length);
  return {
    prefix: start < place.start ? text.slice(start, place.start) : undefined,
    suffix: place.end < end ? text.slice(place.end, end) : undefined,
  };
}

function unlessEmpty(around: Surroundings): Surroundings | undefined {
  return around.before === "" && around.after === "" ? undefined : around;
}

/**
 * Returns the stretch around `place` that no closed stretch reaches into. A closed stretch across an edge of `place`
 * closes that side.
 */
function openAround(place: Stretch, closed: readonly Stretch[], length: number): Stretch {
  const before = closed
    .filter(({ start }) => start < place.start)
    .map(({ end }) => Math.min(end, place.start));
  const after = closed.filter(({ end }) => end > place.end).map(({ start }) => Math.max(start, place.end));
  return { start: Math.max(0, ...before), end: Math.min(length, ...after) };
}
