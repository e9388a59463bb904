/** Points as one native list, each with its kind and confidence in words below it. */
import type { PointView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Marker, Paragraph, TextRun } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeGap, writeRuns } from "../write-text.ts";
import { standingRuns } from "./standing.ts";

const WIDTH = 1090;
const INDENT = 28;
const TOP = 18;

/** The share of the room that is left which is above the points: the optical centre lies above the middle. */
const ABOVE = 0.45;

export const pointList: Piece = (context, room) => {
  const { slide, type } = context;
  if (slide.points.length === 0) return nothing(room);
  const paragraphs = writePoints(slide.points, type.text, context);
  const top = room.y + TOP;
  const width = Math.min(WIDTH, room.width) + INDENT;
  const box = boxOf({ x: room.x - INDENT, y: top, width }, paragraphs, context);
  const y = top + Math.max(0, (room.bottom - top - box.height) * ABOVE);
  const part = textPart({ name: "Points", box: { ...box, y }, paragraphs }, { grows: true });
  return { parts: [part], bottom: y + box.height };
};

/** Returns points with the points nested in them. Markers hang in an indent of 28 px. */
export function writePoints(
  points: readonly PointView[],
  size: number,
  context: SlideContext,
): readonly Paragraph[] {
  const { type } = context;
  return points.flatMap((point) => [
    paragraph(writePoint(point, size, context), { before: type.gap, marker: MARKERS[point.kind] }),
    ...point.points.map((nested) =>
      paragraph(writePoint(nested, Math.min(size, type.nested), context), {
        before: type.gap / 3,
        marker: DASH,
        level: 1,
      }),
    ),
  ]);
}

const DASH: Marker = { kind: "bullet", character: "–", indent: INDENT };
const FULL: Marker = { kind: "bullet", character: "▪", indent: INDENT };
const HOLLOW: Marker = { kind: "bullet", character: "▫", indent: INDENT };

/** Judgements and assumptions have a hollow marker, as on the slides of the deck. */
const MARKERS: Readonly<Record<PointView["kind"], Marker>> = {
  fact: FULL,
  judgement: HOLLOW,
  assumption: HOLLOW,
  context: DASH,
};

function writePoint(point: PointView, size: number, context: SlideContext): readonly TextRun[] {
  const standing = standingRuns(point, context);
  const style = { size: context.type.label, colour: THEME_COLOURS.inkSoft };
  return [
    ...writeRuns(point.html, { size }, context),
    ...(standing.length === 0 ? [] : [writeGap("\n", style, context), ...standing]),
  ];
}
