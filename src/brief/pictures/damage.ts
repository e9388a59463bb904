/** What is wrong with an image's data, and how much of an image is too much. Shared by the checks of all kinds. */

export interface Damage {
  /** `damaged` data are not what they claim to be. `oversized` data decode to more than can be drawn. */
  readonly kind: "damaged" | "oversized";
  /** Worded to follow the image's name: `is cut off`. */
  readonly what: string;
}

/** Pixels of one picture. 50 million are six times what a 4K projector shows. */
const PIXELS = 50_000_000;

/** Pixels of all pictures of an animation together. */
const ANIMATED_PIXELS = 200_000_000;

export const CUT_OFF: Damage = { kind: "damaged", what: "is cut off: its data end before the picture does" };

export function damaged(what: string): Damage {
  return { kind: "damaged", what };
}

export function oversized(what: string): Damage {
  return { kind: "oversized", what };
}

/** Returns what is wrong with the size that a picture states, in px. */
export function sizeDamage(width: number, height: number): Damage | undefined {
  if (width < 1 || height < 1) return damaged(`says that it is ${width} × ${height} px`);
  return width * height > PIXELS
    ? oversized(`has ${width} × ${height} px, which is more than 50 million`)
    : undefined;
}

/** Returns what is wrong with the frames of an animation, whose areas are given in px². */
export function framesDamage(areas: readonly number[]): Damage | undefined {
  const total = areas.reduce((sum, area) => sum + area, 0);
  return areas.length > 1 && total > ANIMATED_PIXELS
    ? oversized(`has ${areas.length} frames with more than 200 million px together`)
    : undefined;
}
