/** What a layout needs to know to lay out one slide. */
import type { Deck, SlideView } from "../model/deck.ts";
import type { EmbeddedPicture } from "./embedded-picture.ts";
import type { Look } from "./look.ts";
import type { Part } from "./part.ts";
import type { Ruler } from "./ruler.ts";
import type { TypeScale } from "./type-scale.ts";

export interface SlideContext {
  readonly deck: Deck;
  readonly slide: SlideView;
  readonly look: Look;
  readonly ruler: Ruler;
  readonly type: TypeScale;
  /** The slide's image in a form that PowerPoint can open; undefined where there is none. */
  readonly picture: EmbeddedPicture | undefined;
}

/** The room, in px, that is left on the slide for the next piece. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bottom: number;
}

export interface Placed {
  readonly parts: readonly Part[];
  /** Where the next piece may begin. It is beyond the room's bottom where this one does not fit. */
  readonly bottom: number;
}

/** Lays out one piece of a slide, such as its heading or its table; nothing where the slide has none. */
export type Piece = (context: SlideContext, room: Room) => Placed;

export function nothing(room: Room): Placed {
  return { parts: [], bottom: room.y };
}
