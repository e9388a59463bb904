/** Searches the sizes and cuts with which a deck's slides fit, from what measuring tells. */
import type { SlideMeasure } from "../browser/measure-in-page.ts";
import { partId } from "../deck/slides/split-slide.ts";
import type { Deck, SlideView } from "../model/deck.ts";
import type { Fit } from "../model/fit.ts";
import { isMadeByTool } from "../model/layouts.ts";
import { scaleAt, type TypeSize } from "../model/type-size.ts";
import type { CompiledDeck } from "../session/compile.ts";
import { evenCuts } from "./even-cuts.ts";

export interface FitSearch {
  /** What is to be measured next, or, at the end, what was found. */
  readonly fit: () => Fit;
  /**
   * Takes in what slides measure with the current fit. Returns the origins of those that are to be measured anew, since another fit is to
   * be tried; none at the end. What was learnt of the others still holds.
   */
  readonly learn: (deck: Deck, measures: readonly SlideMeasure[]) => ReadonlySet<string>;
}

export function doesNotFit(measure: SlideMeasure): boolean {
  return measure.tooLong > 0 || measure.tooWide > 1 || measure.footerBroken;
}

/** The largest scale that is known to fit, and the smallest that is known not to. */
interface Known {
  readonly fits?: number;
  readonly fails?: number;
}

/** `start` says where the search begins: usually it still holds. */
export function searchFit(start: Fit, { origins }: Pick<CompiledDeck, "origins">): FitSearch {
  const types = new Map(start.types);
  const splits = new Map(start.splits);
  const known = new Map<string, Known>();
  /** Slides of which later parts hold something else from now on. */
  const moved = new Set<string>();
  return {
    fit: () => ({ types: new Map(types), splits: new Map(splits) }),
    learn: (deck, measures) => {
      const byId = new Map(measures.map((measure) => [measure.id, measure]));
      const groups = Map.groupBy(deck.slides, groupOf);
      moved.clear();
      const again = [...groups].flatMap(([name, parts]) => {
        const found = parts.flatMap(({ id }) => byId.get(id) ?? []);
        const isAgain =
          parts.some(({ origin }) => moved.has(origin)) ||
          (found.length === parts.length && next(name, parts, found));
        return isAgain ? parts.map(({ origin }) => origin) : [];
      });
      return new Set(again);
    },
  };

  /** Returns whether something is to be measured anew. The parts of a slide keep one size. */
  function next(name: string, parts: readonly SlideView[], found: readonly SlideMeasure[]): boolean {
    const [first] = parts;
    if (first === undefined) return false;
    const { type } = first;
    const isFit = !found.some(doesNotFit);
    const seen: Known = { ...known.get(name), ...(isFit ? { fits: type.scale } : { fails: type.scale }) };
    known.set(name, seen);
    const { fits, fails } = seen;
    // Nothing larger was asked for.
    if (fails === undefined) return false;
    const scale = scaleAt(((fits ?? 0) + fails) / 2);
    if (fits === undefined ? fails > 0 : scale > fits)
      return set(parts, { ...type, scale, spread: 0, notes: scale === 0 ? 0 : type.notes });
    if (fits !== undefined) return scale !== type.scale && set(parts, { ...type, scale: fits, spread: 0 });
    if (origins.get(first.origin)?.isSplittable !== true) return false;
    const isCut = isMadeByTool(first.layout) ? cut(first, found[0]) : shareOut(parts, found);
    if (isCut) forget(first.origin);
    return isCut;
  }

  /** What is known of a slide's parts is of what they held. No ID of an author has a "~". */
  function forget(origin: string): void {
    moved.add(origin);
    for (const name of [...known.keys()]) if (name.split("~", 1)[0] === origin) known.delete(name);
  }

  function set(parts: readonly SlideView[], type: TypeSize): true {
    for (const { id } of parts) types.set(id, type);
    return true;
  }

  /**
   * A slide that the tool lays out continues on a further one from the first item that does not fit, if that leaves
   * something on it.
   */
  function cut(slide: SlideView, measure: SlideMeasure | undefined): boolean {
    if (measure === undefined) return false;
    const { firstOverflowing, items, tooLong, footerBroken } = measure;
    // Where what stands beside the items is too long, no item is. The last one then moves to the next slide.
    const first = firstOverflowing ?? (tooLong > 0 || footerBroken ? items - 1 : 0);
    const before = splits.get(slide.origin) ?? [];
    const at = slide.firstItem + first;
    if (first <= 0 || before.includes(at)) return false;
    splits.set(
      slide.origin,
      [...before, at].sort((a, b) => a - b),
    );
    return true;
  }

  /** All items of an author's slide are distributed anew, over at least one slide more. They may be larger again then. */
  function shareOut(parts: readonly SlideView[], found: readonly SlideMeasure[]): boolean {
    const [first] = parts;
    const heights = found.flatMap(({ itemHeights }) => itemHeights);
    const room = Math.min(...found.map(({ itemRoom }) => itemRoom));
    const cuts = evenCuts({ heights, room, least: parts.length + 1 });
    if (first === undefined || cuts.length < parts.length) return false;
    splits.set(first.origin, cuts);
    const scale = parts.length === 1 ? CONTINUED : 0;
    for (const part of [0, ...cuts].keys()) types.set(partId(first.origin, part), { ...first.type, scale });
    return true;
  }
}

/** The scale that is tried first on two slides that were one. */
const CONTINUED = 0.35;

/** What the tool lays out stands on slides of their own; the parts of an author's slide belong together. */
function groupOf({ id, origin, layout }: SlideView): string {
  return isMadeByTool(layout) ? id : origin;
}
