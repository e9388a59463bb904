/** Moves what was placed at the top of its room to the middle of it. */
import { movedDown } from "../part.ts";
import type { Placed, Room } from "../slide-context.ts";

/** The share of free room that is above a group on the optical centre, which lies above the middle. */
export const OPTICAL = 0.45;

/** `above` is the share of the free room that is left above. */
export function centred(placed: Placed, room: Room, above = 0.5): Placed {
  const shift = Math.max(0, (room.bottom - placed.bottom) * above);
  return { parts: movedDown(placed.parts, shift), bottom: placed.bottom + shift };
}
