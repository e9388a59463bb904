/** How often a screen waits on a slide that shows its points one by one. */
import type { SlideView } from "./deck.ts";

/** Returns the number of keys that it takes until the slide is whole; 0 where all of it is shown at once. */
export function stepsOf({ points, columns }: Pick<SlideView, "points" | "columns">): number {
  return [...points, ...columns.flatMap((column) => column.points)].filter(({ isStep }) => isStep).length;
}
