/** Whether a deck is dark words on light paper, or light words on dark. */

export const SCHEMES = ["light", "dark"] as const;

export type Scheme = (typeof SCHEMES)[number];
