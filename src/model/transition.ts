/** How a deck goes from one slide to the next on a screen. */

export const TRANSITIONS = ["none", "fade"] as const;

export type Transition = (typeof TRANSITIONS)[number];
