/** Moves what was placed at the top of its room to the middle of it. */
import { movedDown } from "../part.ts";
import type { Placed, Room } from "../slide-context.ts";

export function centred(placed: Placed, room: Room): Placed {
  const shift = Math.max(0, (room.bottom - placed.bottom) / 2);
  return { parts: movedDown(placed.parts, shift), bottom: placed.bottom + shift };
}
