/** The last slide: a large title, and below it whom to ask, side by side. */
import type { PointView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns } from "../write-text.ts";
import { centred } from "./centred.ts";
import { lead, placeTitle } from "./heading.ts";
import { sideBySide } from "./side-by-side.ts";
import { standingRuns } from "./standing.ts";

export const questionsPage: Piece = (context, room) => {
  const title = placeTitle(context, room, { size: context.type.cover, leading: 1.06 });
  const large = { ...context, type: { ...context.type, small: context.type.text } };
  const below = lead(large, { ...room, y: title.bottom + context.look.px("--space-1") });
  const contacts = placeContacts(context, { ...room, y: below.bottom });
  return centred(
    { parts: [...title.parts, ...below.parts, ...contacts.parts], bottom: contacts.bottom },
    { ...room, bottom: room.bottom - PADDING },
  );
};

/** In px: its middle is above that of the room. */
const PADDING = 24;

function placeContacts(context: SlideContext, room: Room): Placed {
  const { slide, look } = context;
  const { points } = slide;
  if (points.length === 0) return nothing(room);
  const below = { ...room, y: room.y + look.px("--space-6") };
  const pieces = points.map(
    (point): Piece =>
      (_context, column) =>
        placeContact(point, context, column),
  );
  const gap = { x: look.px("--space-5"), y: look.px("--space-4") };
  return sideBySide(pieces, { gap, context }, below);
}

function placeContact(point: PointView, context: SlideContext, { x, y, width }: Room): Placed {
  const { type, look } = context;
  const size = type.small;
  const standing = standingRuns(point, context);
  const paragraphs = [
    paragraph(writeRuns(point.html, { size, bold: true }, context), { leading: 1.35 }),
    ...(standing.length === 0 ? [] : [paragraph(standing)]),
    ...point.points.map(({ html }) => paragraph(writeRuns(html, { size }, context), { leading: 1.35 })),
  ];
  const box = boxOf({ x, y: y + look.px("--space-2"), width }, paragraphs, context);
  return {
    parts: [
      { kind: "fill", box: { x, y, width, height: 2 }, colour: THEME_COLOURS.ruleStrong },
      textPart({ name: "Contact", box, paragraphs }),
    ],
    bottom: box.y + box.height,
  };
}
