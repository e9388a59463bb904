/** A picture from edge to edge above a band with the slide's title, its caption and its credit. */
import { SLIDE_SIZE } from "../../model/slide-size.ts";
import { movedDown } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { boxOf, textPart } from "../write-text.ts";
import { placeTitle } from "./heading.ts";
import { pictureWords } from "./illustration.ts";

export const imageFull: Piece = (context, room) => {
  const { slide, picture, look } = context;
  const { illustration: view } = slide;
  if (view === undefined) return nothing(room);
  const band = placeBand(context, { ...room, y: 0 });
  const top = room.bottom - band.bottom;
  const parts = movedDown(band.parts, top);
  if (picture === undefined) return { parts, bottom: room.bottom };
  const height = top - look.px("--space-2") - room.y;
  const box = { x: 0, y: room.y, width: SLIDE_SIZE.width, height };
  const description = view.alt === "" ? slide.name : view.alt;
  const covers = { width: view.width, height: view.height };
  return {
    parts: [{ kind: "picture", description, box, picture, covers }, ...parts],
    bottom: height < LEAST_HEIGHT ? Number.POSITIVE_INFINITY : room.bottom,
  };
};

/** In px: in a lower picture, nobody sees what it shows. */
const LEAST_HEIGHT = 220;

function placeBand(context: SlideContext, room: Room): Placed {
  const title = placeTitle(context, room, { size: context.type.title, leading: 1.16 });
  const paragraphs = pictureWords(context);
  if (paragraphs.length === 0) return title;
  const y = title.bottom + context.look.px("--space-1");
  const box = boxOf({ x: room.x, y, width: room.width }, paragraphs, context);
  return {
    parts: [...title.parts, textPart({ name: "Caption", box, paragraphs })],
    bottom: box.y + box.height,
  };
}
