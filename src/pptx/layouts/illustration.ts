/**
 * An image, whole and in its own proportions, with its caption and credit. Where Office cannot open it, it is described
 * in words.
 */
import type { IllustrationView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Box, Paragraph } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { boxOf, paragraph, textPart, writeRuns, writeWords } from "../write-text.ts";

/** In px: in a lower image, nobody sees what it shows. */
const LEAST_HEIGHT = 220;

export const illustration: Piece = (context, room) => {
  const view = context.slide.illustration;
  if (view === undefined) return nothing(room);
  const { look, picture, slide } = context;
  const gap = look.px("--space-1");
  const y = room.y + look.px("--space-2");
  const words = pictureWords(context);
  const caption = boxOf({ x: room.x, y: 0, width: room.width }, words, context);
  const captionHeight = words.length === 0 ? 0 : caption.height + gap;
  if (picture === undefined) {
    const parts =
      words.length === 0 ? [] : [textPart({ name: "Image", box: { ...caption, y }, paragraphs: words })];
    return { parts, bottom: y + caption.height };
  }
  const height = Math.max(LEAST_HEIGHT, room.bottom - y - captionHeight);
  const box = fitted(view, { x: room.x, y, width: room.width, height });
  const description = view.alt === "" ? slide.name : view.alt;
  const below = { ...caption, y: box.y + box.height + gap };
  return {
    parts: [
      { kind: "picture", description, box, picture },
      ...(words.length === 0 ? [] : [textPart({ name: "Caption", box: below, paragraphs: words })]),
    ],
    bottom: box.y + box.height + captionHeight,
  };
};

/** At the start of the room, as large as it allows. */
function fitted({ width, height }: IllustrationView, room: Box): Box {
  const scale = Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height));
  return { x: room.x, y: room.y, width: width * scale, height: height * scale };
}

/** Returns the caption and the credit. Where the picture cannot be shown, it is described in words. */
export function pictureWords(context: SlideContext): readonly Paragraph[] {
  const { type, picture, slide } = context;
  const { alt = "", caption, credit } = slide.illustration ?? {};
  const soft = { size: type.label, colour: THEME_COLOURS.inkSoft };
  const lines = [
    ...(picture?.isShownEverywhere !== true && alt !== ""
      ? [[writeWords(alt, { size: type.small, italic: true }, context)]]
      : []),
    ...(caption === undefined ? [] : [writeRuns(caption, { size: type.detail }, context)]),
    ...(credit === undefined ? [] : [writeRuns(credit, soft, context)]),
  ];
  return lines.map((runs) => paragraph(runs, { leading: 1.35 }));
}
