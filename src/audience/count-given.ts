/** Counts what an audience is given of what the brief has, for the author's report. A step of tailoring. */
import type { Point, Slide } from "../model/brief.ts";
import type { Given, TailoredPoint, TailoredSlide } from "../model/tailored.ts";
import type { Viewer } from "./viewer.ts";

/** A slide that has a variant for the audience counts as that variant. */
export function countGiven(options: {
  readonly viewer: Viewer;
  readonly slides: readonly TailoredSlide[];
  readonly opened: number;
}): Given {
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

function itemsOn(slide: Slide | TailoredSlide): number {
  const { points, columns, table, events, chart, quote, comparison, illustration } = slide;
  const parts = [quote, comparison, illustration?.picture].filter((part) => part !== undefined);
  const inColumns = columns.map((column) => pointsIn(column.points));
  const lists = [table?.rows, events, chart?.data].map((list) => list?.length ?? 0);
  return pointsIn(points) + sum(inColumns) + sum(lists) + parts.length;
}

function pointsIn(points: readonly (Point | TailoredPoint)[]): number {
  return points.length + sum(points.map((point) => pointsIn(point.points)));
}

function notesOn({ notes }: Slide | TailoredSlide): number {
  return notes.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
