/** Two or three columns, each below a rule of its own, with fine rules between their points. */
import type { ColumnView, PointView } from "../../model/deck.ts";
import type { Paragraph } from "../part.ts";
import { readText } from "../runs.ts";
import { nothing, type Piece, type Placed, type SlideContext } from "../slide-context.ts";
import { paragraph, writeRuns } from "../write-text.ts";
import { writePoints } from "./point-list.ts";
import { type RuledRow, ruledTable } from "./ruled-table.ts";
import { standingRuns } from "./standing.ts";

export const columns: Piece = (context, room) => {
  const { slide, look } = context;
  const count = slide.columns.length;
  if (count === 0) return nothing(room);
  const y = room.y + look.px("--space-4");
  const gap = look.px(count > 2 ? "--space-5" : "--space-6");
  const width = (room.width - gap * (count - 1)) / count;
  const placed = slide.columns.map((column, at) =>
    placeColumn(column, { x: room.x + at * (width + gap), y, width, context }),
  );
  return {
    parts: placed.flatMap(({ parts }) => parts),
    bottom: Math.max(...placed.map(({ bottom }) => bottom)),
  };
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly context: SlideContext;
}

/** A table keeps the rules between its points, however many lines these take. */
function placeColumn({ heading, points }: ColumnView, { context, ...place }: Place): Placed {
  const { type, look, slide, ruler } = context;
  const named = { size: type.small, bold: true };
  const head =
    heading === undefined ? [] : [[paragraph(writeRuns(heading, named, context), { leading: 1.25 })]];
  const texts = [...head, ...points.map((point) => pointText(point, context))];
  const top = look.px("--space-2");
  const rows = texts.map((paragraphs, at): RuledRow => {
    const above = at <= head.length ? top : type.gap;
    const below = at < head.length || at === texts.length - 1 ? 0 : type.gap;
    return {
      height: ruler.height(paragraphs, place.width) + above + below,
      cells: [{ paragraphs, anchor: "top", padding: [above, 0, below] }],
      rule: at > 0 && at === head.length ? "none" : undefined,
    };
  });
  const description = [slide.name, ...(heading === undefined ? [] : [readText(heading)])].join(": ");
  return ruledTable({ description, place, columns: [place.width], rows });
}

function pointText(point: PointView, context: SlideContext): readonly Paragraph[] {
  const { column } = context.type;
  const standing = standingRuns(point, context);
  return [
    paragraph(writeRuns(point.html, { size: column }, context), { leading: 1.26 }),
    ...(standing.length === 0 ? [] : [paragraph(standing)]),
    ...writePoints(point.points, Math.max(context.look.px("--text-least"), column * 0.8), context),
  ];
}
