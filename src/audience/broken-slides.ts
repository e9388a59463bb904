/** Knows the slides that nobody is shown because of a mistake that decoding reported. */
import { selectionsOf } from "../brief/references/references-of.ts";
import type { Brief, Slide } from "../model/brief.ts";

/** True for a slide that is only for audiences that do not exist, and for a comparison of fewer than two wordings. */
export function isBroken(slide: Slide, { audiences }: Brief): boolean {
  const isMisaddressed = selectionsOf(slide).some(({ only = [] }) =>
    only.some(({ value }) => !audiences.some((audience) => audience.id === value)),
  );
  return isMisaddressed || comparesTooLittle(slide);
}

function comparesTooLittle({ comparison }: Slide): boolean {
  return comparison !== undefined && new Set(comparison.wordings.map(({ value }) => value)).size < 2;
}

/** True where an audience picks a slide by an ID that no slide has, since that may mean any slide. */
export function picksUnknown({ audiences, slides }: Brief): boolean {
  const known = new Set<string>(slides.map(({ id }) => id));
  return audiences.some((audience) => audience.slides?.some(({ value }) => !known.has(value)));
}
