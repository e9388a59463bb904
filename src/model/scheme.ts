/** Whether a deck shows dark words on light, or light words on dark. */

export const SCHEMES = ["light", "dark"] as const;

export type Scheme = (typeof SCHEMES)[number];
