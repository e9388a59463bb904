/** A title between parts of the deck, in the middle of the slide. */

import { frameColours } from "../frame-colours.ts";
import { movedDown } from "../part.ts";
import type { Piece } from "../slide-context.ts";
import { boxOf, textPart, writeBlocks } from "../write-text.ts";
import { placeTitle } from "./heading.ts";

const LEAD_WIDTH = 1000;

export const sectionPage: Piece = (context, room) => {
  const { slide, look, type } = context;
  const title = placeTitle(context, { ...room, y: 0 }, { size: type.section, leading: 1.08 });
  const style = {
    size: Math.max(look.px("--small-most"), 28),
    colour: frameColours(context).soft,
    accent: frameColours(context).accent,
  };
  const paragraphs = writeBlocks(slide.lead ?? "", style, {
    setting: { leading: 1.35, before: look.px("--space-1") },
    context,
  });
  const box = boxOf(
    { x: room.x, y: title.bottom + look.px("--space-3"), width: LEAD_WIDTH },
    paragraphs,
    context,
  );
  const lead = paragraphs.length === 0 ? [] : [textPart({ name: "Lead", box, paragraphs })];
  const bottom = lead.length === 0 ? title.bottom : box.y + box.height;
  const shift = room.y + Math.max(0, (room.bottom - room.y - bottom) / 2);
  return {
    parts: movedDown([...title.parts, ...lead], shift),
    bottom: bottom + shift,
  };
};
