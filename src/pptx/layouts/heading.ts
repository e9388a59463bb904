/** The slide's title and the lead below it. */
import { frameColours } from "../frame-colours.ts";
import type { Box, Paragraph } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeBlocks, writeRuns, writeWords } from "../write-text.ts";

const TITLE_WIDTH = 1080;
const LEAD_WIDTH = 1000;

export const heading: Piece = (context, room) =>
  placeTitle(context, room, { size: context.type.title, leading: 1.16 });

/** A slide without a title of its own has one above its edge, where only outlines and screen readers find it. */
export function placeTitle(
  context: SlideContext,
  room: Room,
  { size, leading }: { readonly size: number; readonly leading: number },
): Placed {
  const { slide, look } = context;
  const style = {
    size,
    colour: frameColours(context).ink,
    accent: frameColours(context).accent,
    face: "heading",
    bold: look.isBold.heading,
  } as const;
  if (slide.title === undefined) {
    const words = [paragraph([writeWords(slide.name, style, context)])];
    return { parts: [title({ x: room.x, y: -80, width: room.width, height: 60 }, words)], bottom: room.y };
  }
  const paragraphs = [paragraph(writeRuns(slide.title, style, context), { leading })];
  const box = boxOf({ x: room.x, y: room.y, width: Math.min(TITLE_WIDTH, room.width) }, paragraphs, context);
  return { parts: [title(box, paragraphs)], bottom: box.y + box.height };
}

export const lead: Piece = (context, room) => {
  const { slide, look, type } = context;
  if (slide.lead === undefined) return nothing(room);
  const style = { size: type.small, colour: frameColours(context).soft };
  const before = look.px("--space-1");
  const paragraphs = writeBlocks(slide.lead, style, { setting: { before, leading: 1.35 }, context });
  const box = boxOf(
    { x: room.x, y: room.y + before, width: Math.min(LEAD_WIDTH, room.width) },
    paragraphs,
    context,
  );
  return { parts: [textPart({ name: "Lead", box, paragraphs })], bottom: box.y + box.height };
};

function title(box: Box, paragraphs: readonly Paragraph[]) {
  return textPart({ name: "Title", box, paragraphs }, { role: "title" });
}
