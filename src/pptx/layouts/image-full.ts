/** A picture from edge to edge above a band with the slide's title, its caption and its credit. */
import { SLIDE_SIZE } from "../../model/slide-size.ts";
import { movedDown } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { captionBeside } from "./caption.ts";
import { headingSetting, placeTitle } from "./heading.ts";

export const imageFull: Piece = (context, room) => {
  const { slide, picture, look } = context;
  const { illustration: view } = slide;
  if (view === undefined) return nothing(room);
  const band = placeBand(context, { ...room, y: 0 });
  const top = room.bottom + look.px("--space-1") - band.bottom;
  const parts = movedDown(band.parts, top);
  if (picture === undefined) return { parts, bottom: room.bottom };
  const height = top - look.px("--space-2");
  const box = { x: 0, y: 0, width: SLIDE_SIZE.width, height };
  const description = view.alt === "" ? slide.name : view.alt;
  const covers = { width: view.width, height: view.height };
  return {
    parts: [{ kind: "picture", description, box, picture, covers }, ...parts],
    bottom: height < LEAST_HEIGHT ? Number.POSITIVE_INFINITY : room.bottom,
  };
};

/** In px: in a lower picture, nobody sees what it shows. */
const LEAST_HEIGHT = 280;

function placeBand(context: SlideContext, room: Room): Placed {
  const title = placeTitle(context, room, headingSetting(context));
  const size = context.type.small;
  const caption = captionBeside({ ...room, y: title.bottom + 4 }, { size, context });
  return {
    parts: [...title.parts, ...caption.parts],
    bottom: caption.parts.length === 0 ? title.bottom : caption.bottom,
  };
}
