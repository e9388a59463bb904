/** One sentence, large, in the middle of its room. Without a title above it, it is the slide's title. */
import type { PointView } from "../../model/deck.ts";
import type { Paragraph } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns } from "../write-text.ts";
import { centred, OPTICAL } from "./centred.ts";
import { heading, placeTitle } from "./heading.ts";
import { writePoints } from "./point-list.ts";
import { standingRuns } from "./standing.ts";

const WIDTH = 1080;
const LEADING = 1.14;

export const assertionHeading: Piece = (context, room) =>
  context.slide.title === undefined ? nothing(room) : heading(context, room);

export const assertion: Piece = (context, room) => {
  const [point] = context.slide.points;
  if (point === undefined) return nothing(room);
  const sentence = placeSentence(point, context, room);
  const below = placeBelow(point, context, { ...room, y: sentence.bottom });
  return centred({ parts: [...sentence.parts, ...below.parts], bottom: below.bottom }, room, OPTICAL);
};

function placeSentence(point: PointView, context: SlideContext, room: Room): Placed {
  const { slide, type, look } = context;
  const size = type.assertion;
  if (slide.title === undefined) {
    return placeTitle({ ...context, slide: { ...slide, title: point.html } }, room, {
      size,
      leading: LEADING,
    });
  }
  const style = { size, face: "heading", bold: look.isBold.heading } as const;
  const paragraphs = [paragraph(writeRuns(point.html, style, context), { leading: LEADING })];
  const box = boxOf({ x: room.x, y: room.y, width: Math.min(WIDTH, room.width) }, paragraphs, context);
  return { parts: [textPart({ name: "Assertion", box, paragraphs })], bottom: box.y + box.height };
}

function placeBelow(point: PointView, context: SlideContext, room: Room): Placed {
  const { look, type } = context;
  const standing = standingRuns(point, { ...context, type: { ...type, label: type.detail } });
  const paragraphs: readonly Paragraph[] = [
    ...(standing.length === 0 ? [] : [paragraph(standing)]),
    ...writePoints(point.points, Math.max(look.px("--text-least"), type.small), context),
  ];
  if (paragraphs.length === 0) return nothing(room);
  const y = room.y + look.px("--space-3");
  const box = boxOf({ x: room.x, y, width: room.width }, paragraphs, context);
  return { parts: [textPart({ name: "Standing", box, paragraphs })], bottom: y + box.height };
}
