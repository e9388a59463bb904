/** Puts pieces of equal width beside each other, in as many rows as that takes. */
import type { Part } from "../part.ts";
import type { Piece, Placed, Room, SlideContext } from "../slide-context.ts";

/** In px: a piece is never narrower. If there is no room for all, some stand below others. */
const NARROWEST = 300;

export interface Gap {
  readonly x: number;
  readonly y: number;
}

/** Returns how many stand in a row, and the width of each. Four stand in two rows of two. */
export function rowOf(
  count: number,
  gap: Gap,
  room: Room,
): { readonly perRow: number; readonly width: number } {
  const across = Math.max(1, Math.floor((room.width + gap.x) / (NARROWEST + gap.x)));
  const perRow = count === 4 && across > 1 ? 2 : Math.min(across, count);
  return { perRow, width: (room.width - gap.x * (perRow - 1)) / perRow };
}

export function sideBySide(
  pieces: readonly Piece[],
  { gap, context }: { readonly gap: Gap; readonly context: SlideContext },
  room: Room,
): Placed {
  const { perRow, width } = rowOf(pieces.length, gap, room);
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
