/** The slide's title and the lead below it. */

import type { Html } from "../../model/deck.ts";
import { frameColours } from "../frame-colours.ts";
import type { Box, Paragraph } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, type Style, textPart, writeBlocks, writeRuns, writeWords } from "../write-text.ts";

const TITLE_WIDTH = 1080;
const LEAD_WIDTH = 1000;

export const heading: Piece = (context, room) => placeTitle(context, room, headingSetting(context));

export interface TitleSetting {
  readonly size: number;
  readonly leading: number;
  /** Factors of the size, the largest first. The first of those by which the title has the fewest lines is taken. */
  readonly factors?: readonly number[];
}

/**
 * Returns the setting of a title above other things: PowerPoint's faces are wider than the deck's, so that one that is
 * a little smaller takes no more lines than there.
 */
export function headingSetting({ type }: SlideContext): TitleSetting {
  return { size: type.title, leading: 1.16, factors: [1, 0.95, 0.9, 0.86] };
}

/** A slide without a title of its own has one above its edge, where only outlines and screen readers find it. */
export function placeTitle(
  context: SlideContext,
  room: Room,
  { size, leading, factors = [1] }: TitleSetting,
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
  const place = { x: room.x, y: room.y, width: Math.min(TITLE_WIDTH, room.width) };
  const paragraphs = inFewLines(slide.title, { style, leading, factors, width: place.width }, context);
  const box = boxOf(place, paragraphs, context);
  return { parts: [title(box, paragraphs)], bottom: box.y + box.height };
}

function inFewLines(
  title: Html,
  options: {
    readonly style: Style;
    readonly leading: number;
    readonly factors: readonly number[];
    readonly width: number;
  },
  context: SlideContext,
): readonly Paragraph[] {
  const { style, leading, factors, width } = options;
  const tries = factors.map((factor) => {
    const sized = { ...style, size: style.size * factor };
    const paragraphs = [paragraph(writeRuns(title, sized, context), { leading })];
    return { paragraphs, lines: Math.round(context.ruler.height(paragraphs, width) / sized.size / leading) };
  });
  const fewest = Math.min(...tries.map(({ lines }) => lines));
  return tries.find(({ lines }) => lines === fewest)?.paragraphs ?? [];
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
