/** Counts how much of the brief an audience gets, for the author's report. A step of tailoring. */
import type { SlideContent } from "../model/brief.ts";
import type { ItemKind } from "../model/item.ts";
import type { ShownCounts, TailoredSlide } from "../model/tailored.ts";
import { itemsOf } from "../model/walk-content.ts";
import type { Viewer } from "./viewer.ts";

/** A slide that has a variant for the audience counts as that variant. */
export function countShown(options: {
  readonly viewer: Viewer;
  readonly slides: readonly TailoredSlide[];
  readonly opened: number;
}): ShownCounts {
  const { viewer, slides, opened } = options;
  const all = viewer.resolved.brief.slides.map((slide) => slide.variants.get(viewer.id) ?? slide);
  return {
    marking: viewer.ceiling,
    unmarked: viewer.unmarked,
    slides: { given: slides.length, of: all.length },
    items: { given: sum(slides.map(itemsOn)), of: sum(all.map(itemsOn)) },
    notes: { given: sum(slides.map(notesOn)), of: sum(all.map(notesOn)) },
    opened,
  };
}

/** Counts points, rows, events, data, annotations, quotations, comparisons and images. */
export function itemsOn(content: SlideContent): number {
  const items = itemsOf(content).filter(({ what }) => COUNTED.has(what));
  // An image that cannot be shown was reported.
  return items.filter(({ what, picture }) => what !== "image" || picture !== undefined).length;
}

const COUNTED: ReadonlySet<ItemKind> = new Set([
  "point",
  "row",
  "quote",
  "comparison",
  "event",
  "datum",
  "annotation",
  "image",
]);

function notesOn({ notes }: SlideContent): number {
  return notes.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
