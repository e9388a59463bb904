/** Puts pieces of equal width beside each other, in as many rows as that takes. */
import type { Part } from "../part.ts";
import type { Piece, Placed, Room, SlideContext } from "../slide-context.ts";

/** In px: a piece is never narrower. If there is no room for all, some stand below others. */
const NARROWEST = 300;

/** Four stand in two rows of two. */
export function sideBySide(pieces: readonly Piece[], context: SlideContext, room: Room): Placed {
  const { look } = context;
  const gap = { x: look.px("--space-5"), y: look.px("--space-4") };
  const across = Math.max(1, Math.floor((room.width + gap.x) / (NARROWEST + gap.x)));
  const perRow = pieces.length === 4 && across > 1 ? 2 : Math.min(across, pieces.length);
  const width = (room.width - gap.x * (perRow - 1)) / perRow;
  const parts: Part[] = [];
  let { y } = room;
  for (let start = 0; start < pieces.length; start += perRow) {
    const row = pieces
      .slice(start, start + perRow)
      .map((piece, at) => piece(context, { ...room, x: room.x + at * (width + gap.x), y, width }));
    parts.push(...row.flatMap((one) => one.parts));
    y = Math.max(...row.map((one) => one.bottom)) + gap.y;
  }
  return { parts, bottom: y - gap.y };
}
