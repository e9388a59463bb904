/**
 * Continues a slide on further ones. Its points, events or rows are distributed, and each part is a slide with its own
 * footer.
 */
import { slideId } from "../../model/ids.ts";
import type { Item } from "../../model/item.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import { walkContent } from "../../model/walk-content.ts";

/** `cuts` are the items that begin a new slide. The lead and the notes stay with the first part. */
export function splitSlide(slide: TailoredSlide, cuts: readonly number[]): readonly TailoredSlide[] {
  if (cuts.length === 0) return [slide];
  const starts = [0, ...cuts];
  return starts.map((start, at) => {
    const part = itemsBetween(slide, start, starts[at + 1]);
    return at === 0 ? part : { ...part, id: slideId(partId(slide.id, at)), lead: undefined, notes: [] };
  });
}

/** The ID of a later part. No ID that an author can write contains "~". */
export function partId(id: string, part: number): string {
  return part === 0 ? id : `${id}~part-${part + 1}`;
}

/** Items that cannot begin a slide stay on every part, as do those beside the distributed ones. */
function itemsBetween(slide: TailoredSlide, start: number, end: number | undefined): TailoredSlide {
  let at = -1;
  const isHere = (item: Item): boolean => {
    if (!item.breaks) return true;
    at += 1;
    return at >= start && (end === undefined || at < end);
  };
  return { ...slide, ...walkContent(slide, { admits: isHere, text: (text) => text }) };
}
