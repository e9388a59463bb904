/** How large the type of a slide is. Style sheets set it between the least and the most of its theme. */
export interface TypeSize {
  /** Of its texts: from 0, the least that can be read, to 1, the largest. */
  readonly scale: number;
  /** The room between its items: from 0, the least that keeps them apart, to 1, more than a line. */
  readonly spread: number;
  /** Of the notes in its footer, from 0 to 1. */
  readonly notes: number;
}

/** How many sizes there are between the least and the largest: one is no more than a pixel from the next. */
export const SCALE_STEPS = 20;

/** Returns the size on the grid of sizes that is not above `share` of the whole range. */
export function scaleAt(share: number): number {
  const step = Math.floor(Math.min(1, Math.max(0, share)) * SCALE_STEPS + 1e-6);
  return Number((step / SCALE_STEPS).toFixed(2));
}

/** The three steps that sizes once had. Layouts that were written for them still read `density`. */
export type Density = "comfortable" | "normal" | "dense";

export function densityOf({ scale }: TypeSize): Density {
  if (scale >= 0.7) return "comfortable";
  return scale >= 0.2 ? "normal" : "dense";
}
