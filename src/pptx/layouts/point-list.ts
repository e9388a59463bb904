/** Points as one native list, each with its kind and confidence in words below it. */
import type { PointView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Marker, Paragraph, TextRun } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { LEAST_GAP, MORE_GAP } from "../type-scale.ts";
import { boxOf, paragraph, textPart, writeGap, writeRuns } from "../write-text.ts";
import { centred } from "./centred.ts";
import { standingRuns } from "./standing.ts";

const WIDTH = 1090;
const PADDING = { top: 18, bottom: 16 } as const;

/** Points above other things. */
export const pointList: Piece = (context, room) => {
  const { points } = context.slide;
  return points.length === 0
    ? nothing(room)
    : placePoints(points, context, { ...room, y: room.y + PADDING.top });
};

/** Points that nothing follows share out the height: the space between them grows to 1.5 lines, and what is left is above and below. */
export const pointsAlone: Piece = (context, room) => {
  const { points } = context.slide;
  if (points.length === 0) return nothing(room);
  const inside = { ...room, y: room.y + PADDING.top, bottom: room.bottom - PADDING.bottom };
  const { text } = context.type;
  const setWith = (gap: number): Placed =>
    placePoints(points, { ...context, type: { ...context.type, gap } }, inside);
  const close = setWith(text * LEAST_GAP);
  const free = Math.max(0, inside.bottom - close.bottom) / Math.max(1, points.length - 1);
  return centred(setWith(text * LEAST_GAP + Math.min(text * MORE_GAP, free)), inside);
};

/** Returns the points at the top of the room, with their markers in the margin before it. */
export function placePoints(points: readonly PointView[], context: SlideContext, room: Room): Placed {
  const { type } = context;
  const indent = type.text * INDENT;
  const paragraphs = writePoints(points, type.text, context);
  const width = Math.min(WIDTH, room.width) + indent;
  const box = boxOf({ x: room.x - indent, y: room.y, width }, paragraphs, context);
  return {
    parts: [textPart({ name: "Points", box, paragraphs }, { grows: true })],
    bottom: box.y + box.height,
  };
}

/** Returns points with the points nested in them. Markers hang. */
export function writePoints(
  points: readonly PointView[],
  size: number,
  context: SlideContext,
): readonly Paragraph[] {
  const { type } = context;
  return points.flatMap((point) => [
    paragraph(writePoint(point, size, context), { before: type.gap, marker: markerOf(point, size * INDENT) }),
    ...point.points.map((nested) =>
      paragraph(writePoint(nested, Math.min(size, type.nested), context), {
        before: type.nestedGap,
        marker: { kind: "bullet", character: DASH, indent: (size * INDENT + NESTED) / 2 },
        level: 1,
      }),
    ),
  ]);
}

/** In em of the points, and in px of those nested in them. */
const INDENT = 0.85;
const NESTED = 32;

const DASH = "–";

function markerOf({ kind }: PointView, indent: number): Marker {
  return { kind: "bullet", character: MARKERS[kind], indent };
}

/** Judgements and assumptions have a hollow marker, as on the slides of the deck. */
const MARKERS: Readonly<Record<PointView["kind"], string>> = {
  fact: "▪",
  judgement: "▫",
  assumption: "▫",
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
