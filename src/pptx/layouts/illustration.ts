/**
 * An image, whole and in its own proportions, with its caption and credit. Where Office cannot open it, it is described
 * in words.
 */
import type { IllustrationView } from "../../model/deck.ts";
import type { Box } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { captionBelow, captionBeside } from "./caption.ts";

/** In px: in a lower image, nobody sees what it shows. */
const LEAST_HEIGHT = 220;

/** Of a caption, in px. */
const SIZE = 20;

/** Takes all the room: the image stands in the middle of its height, and the caption at its end. */
export const illustration: Piece = (context, room) => {
  const view = context.slide.illustration;
  if (view === undefined) return nothing(room);
  const y = room.y + context.look.px("--space-2");
  if (context.picture === undefined) return describedImage(context, { ...room, y });
  const lower = captionBeside({ ...room, y: 0 }, { size: SIZE, context }).bottom;
  const gap = gapAbove(lower, context);
  const height = Math.max(LEAST_HEIGHT, room.bottom - y - lower - gap);
  const box = fitted(view, { x: room.x, y, width: room.width, height });
  const inMiddle = { ...box, y: y + (height - box.height) / 2 };
  const caption = captionBeside({ ...room, y: y + height + gap }, { size: SIZE, context });
  return { parts: [...pictureParts(inMiddle, context), ...caption.parts], bottom: caption.bottom };
};

/** As high as its width allows, with the caption and then the credit right below it. */
export const illustrationInColumn: Piece = (context, room) => {
  const view = context.slide.illustration;
  if (view === undefined) return nothing(room);
  if (context.picture === undefined) return describedImage(context, room);
  const lower = captionBelow({ ...room, y: 0 }, { size: SIZE, context }).bottom;
  const gap = gapAbove(lower, context);
  const height = Math.max(LEAST_HEIGHT, room.bottom - room.y - lower - gap);
  const box = fitted(view, { x: room.x, y: room.y, width: room.width, height });
  const caption = captionBelow({ ...room, y: box.y + box.height + gap }, { size: SIZE, context });
  return { parts: [...pictureParts(box, context), ...caption.parts], bottom: caption.bottom };
};

function describedImage(context: SlideContext, room: Room): Placed {
  return captionBelow(room, { size: SIZE, context, name: "Image" });
}

function gapAbove(captionHeight: number, { look }: SlideContext): number {
  return captionHeight === 0 ? 0 : look.px("--space-1");
}

function pictureParts(box: Box, { slide, picture }: SlideContext): Placed["parts"] {
  const alt = slide.illustration?.alt ?? "";
  const description = alt === "" ? slide.name : alt;
  return picture === undefined ? [] : [{ kind: "picture", description, box, picture }];
}

/**
 * As large as the room allows. What is wider than high begins at the room's start, as the title does, and what is not
 * stands in the middle: `image.css` has the same.
 */
function fitted({ width, height }: IllustrationView, room: Box): Box {
  const scale = Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height));
  const before = Math.min(0.5, Math.max(0, (1.2 - width / Math.max(1, height)) * 10));
  return {
    x: room.x + before * (room.width - width * scale),
    y: room.y,
    width: width * scale,
    height: height * scale,
  };
}
