/** Markings by FIRST's Traffic Light Protocol 2.0 (August 2022), and their order. */

/** From the least to the most restricted. */
export const TLP_LEVELS = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"] as const;

export type Tlp = (typeof TLP_LEVELS)[number];

/** The colours of FIRST's table for TLP 2.0. Labels stand in them on black. `marking-colours.css` repeats them, which a test holds. */
export const TLP_COLOURS: Readonly<Record<Tlp, `#${string}`>> = {
  CLEAR: "#ffffff",
  GREEN: "#33ff00",
  AMBER: "#ffc000",
  "AMBER+STRICT": "#ffc000",
  RED: "#ff2b2b",
};

/** True when `marking` may not be shown to someone cleared for `ceiling`. */
export function isAbove(marking: Tlp, ceiling: Tlp): boolean {
  return TLP_LEVELS.indexOf(marking) > TLP_LEVELS.indexOf(ceiling);
}

/** Returns the most restricted of `markings`; `CLEAR` where there is none. */
export function strictest(markings: Iterable<Tlp | undefined>): Tlp {
  let highest: Tlp = "CLEAR";
  for (const marking of markings) if (marking !== undefined && isAbove(marking, highest)) highest = marking;
  return highest;
}

/** Returns the less restricted of two. */
export function lowest(one: Tlp, other: Tlp): Tlp {
  return isAbove(one, other) ? other : one;
}

/** Returns the label as TLP 2.0 writes it: capitals, no space, never translated. */
export function tlpLabel(marking: Tlp): string {
  return `TLP:${marking}`;
}
