/** Two or three columns, each below a rule of its own. */
import type { ColumnView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, Part } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns } from "../write-text.ts";
import { writePoints } from "./point-list.ts";

export const columns: Piece = (context, room) => {
  const { slide, look } = context;
  const count = slide.columns.length;
  if (count === 0) return nothing(room);
  const y = room.y + look.px("--space-4");
  const gap = look.px(count > 2 ? "--space-5" : "--space-6");
  const width = (room.width - gap * (count - 1)) / count;
  const placed = slide.columns.map((column, at) =>
    placeColumn(column, { name: `Column ${at + 1}`, x: room.x + at * (width + gap), y, width, context }),
  );
  return {
    parts: placed.flatMap(({ parts }) => parts),
    bottom: Math.max(...placed.map(({ bottom }) => bottom)),
  };
};

function placeColumn(
  column: ColumnView,
  place: {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly context: SlideContext;
  },
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const { name, x, y, width, context } = place;
  const paragraphs = columnText(column, context);
  const box = boxOf({ x, y: y + context.look.px("--space-2"), width }, paragraphs, context);
  return {
    parts: [
      { kind: "fill", box: { x, y, width, height: 2 }, colour: THEME_COLOURS.ruleStrong },
      textPart({ name, box, paragraphs }, { grows: true }),
    ],
    bottom: box.y + box.height,
  };
}

function columnText({ heading, points }: ColumnView, context: SlideContext): readonly Paragraph[] {
  const size = context.type.small;
  const head = heading === undefined ? [] : [paragraph(writeRuns(heading, { size, bold: true }, context))];
  return [...head, ...writePoints(points, size, context)];
}
