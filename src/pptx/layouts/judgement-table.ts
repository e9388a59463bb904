/** Judgements as rows of a table, each with its kind and confidence beside it. */
import type { PointView } from "../../model/deck.ts";
import type { Paragraph, TableCell } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { paragraph, writeRuns } from "../write-text.ts";
import { writePoints } from "./point-list.ts";
import { type RuledRow, ruledTable } from "./ruled-table.ts";
import { confidenceRuns, kindRun } from "./standing.ts";

const STANDING_WIDTH = 264;

export const judgementTable: Piece = (context, room) => {
  const { slide, look } = context;
  if (slide.points.length === 0) return nothing(room);
  const y = room.y + look.px("--space-3");
  const columns = [room.width - STANDING_WIDTH, STANDING_WIDTH];
  const rows = slide.points.map((point) => row(point, { columns, context }));
  const place = { x: room.x, y, width: room.width };
  return ruledTable({ description: slide.name, place, columns, rows });
};

function row(
  point: PointView,
  options: { readonly columns: readonly number[]; readonly context: SlideContext },
): RuledRow {
  const { columns, context } = options;
  const { ruler, type, look } = context;
  const padding = type.gap * 0.85;
  // Aligns the first line of the small type with that of the large type.
  const drop = (type.text - type.label) * 0.9;
  const end = look.px("--space-6");
  const [width = 0] = columns;
  const judgement = judgementText(point, context);
  const standing = standingText(point, context);
  const height = Math.max(
    ruler.height(judgement, width - end),
    ruler.height(standing, STANDING_WIDTH) + drop,
  );
  return {
    height: height + 2 * padding,
    cells: [cell(judgement, [padding, end, padding]), cell(standing, [padding + drop, 0, padding])],
  };
}

function cell(paragraphs: readonly Paragraph[], padding: TableCell["padding"]): TableCell {
  return { paragraphs, anchor: "top", padding };
}

function judgementText({ html, points }: PointView, context: SlideContext): readonly Paragraph[] {
  const { type } = context;
  return [
    paragraph(writeRuns(html, { size: type.text }, context)),
    ...writePoints(points, type.small, context).map((nested, at) =>
      at === 0 ? { ...nested, before: context.look.px("--space-1") } : nested,
    ),
  ];
}

function standingText(point: PointView, context: SlideContext): readonly Paragraph[] {
  const lines = [kindRun(point, context), confidenceRuns(point, context)].filter((line) => line.length > 0);
  return lines.map((runs, at) => paragraph(runs, { before: at === 0 ? 0 : 2 }));
}
