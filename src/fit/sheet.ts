/** A slide with everything that its layout is worked out from. */
import type { Deck, SlideView } from "../model/deck.ts";
import { SLIDE_SIZE } from "../model/slide-size.ts";
import type { Look } from "./look.ts";
import type { TypeStyle } from "./type-style.ts";

export interface Sheet {
  readonly deck: Deck;
  readonly slide: SlideView;
  readonly look: Look;
  /** How its text is set. */
  readonly base: TypeStyle;
  /** Between its margins, in px. */
  readonly width: number;
}

const UNSET: TypeStyle = {
  size: Number.NaN,
  family: "",
  weight: 400,
  isItalic: false,
  leading: Number.NaN,
  spacing: 0,
};

export function sheetOf({ deck, slide, look }: Omit<Sheet, "base" | "width">): Sheet {
  const [start, end] = look.pair(".slide", "padding-inline");
  return { deck, slide, look, base: look.style(UNSET, ".slide"), width: SLIDE_SIZE.width - start - end };
}
