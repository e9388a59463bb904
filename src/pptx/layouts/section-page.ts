/** A title between parts of the deck, in the middle of the slide. */

import { frameColours } from "../frame-colours.ts";
import { movedDown, type Part } from "../part.ts";
import type { Piece, Room, SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeBlocks, writeRuns, writeWords } from "../write-text.ts";
import { placeTitle } from "./heading.ts";

const LEAD_WIDTH = 1000;

export const sectionPage: Piece = (context, room) => {
  const { slide, look, type } = context;
  const title = placeTitle(context, { ...room, y: 0 }, { size: type.section, leading: 1.08 });
  const style = {
    size: look.px("--small-most"),
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
  const line = partsLine(context, room);
  const shift = room.y + Math.max(0, (line.top - room.y - bottom) / 2);
  return {
    parts: [...movedDown([...title.parts, ...lead], shift), ...line.parts],
    bottom: Math.max(bottom + shift, line.bottom),
  };
};

const GAP = 32;
const RULE = 3;
const ABOVE = 10;

/** All sections of the deck beside each other at the end of the room, each below a rule. */
function partsLine(
  context: SlideContext,
  room: Room,
): { readonly parts: readonly Part[]; readonly top: number; readonly bottom: number } {
  const { slide, type } = context;
  const { ink, soft, rule } = frameColours(context);
  const width = (room.width - GAP * (slide.parts.length - 1)) / Math.max(1, slide.parts.length);
  const made = slide.parts.map(({ title, isCurrent }, at) => {
    const style = { size: type.detail, colour: isCurrent ? ink : soft, bold: isCurrent };
    const paragraphs = [
      paragraph([writeWords(`${at + 1}\u2002`, style, context), ...writeRuns(title, style, context)]),
    ];
    return {
      paragraphs,
      isCurrent,
      box: boxOf({ x: room.x + at * (width + GAP), y: 0, width }, paragraphs, context),
    };
  });
  const height = Math.max(0, ...made.map(({ box }) => box.height));
  const top = made.length === 0 ? room.bottom : room.bottom - height - ABOVE - RULE;
  const parts = made.flatMap(({ paragraphs, isCurrent, box }, at): readonly Part[] => [
    { kind: "fill", box: { x: box.x, y: top, width, height: RULE }, colour: isCurrent ? ink : rule },
    textPart({ name: `Part ${at + 1}`, box: { ...box, y: top + RULE + ABOVE }, paragraphs }),
  ]);
  return { parts, top, bottom: room.bottom };
}
