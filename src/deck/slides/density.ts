/** How full a slide is, for templates to choose a type step by. */
import { shownTexts } from "../../audience/shown-texts.ts";
import type { SlideView } from "../../model/deck.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";

/**
 * Words on the slide's face, besides its title, up to which a step is kept; columns and cells stand side by side, so that more
 * have room. What does not fit after all takes the next step when it is measured; nothing that does is made larger.
 */
const MOST = { below: { comfortable: 45, normal: 120 }, beside: { comfortable: 60, normal: 160 } } as const;

export function densityOf(slide: TailoredSlide): SlideView["density"] {
  // what is drawn takes the room that there is, and wordings stand side by side: whether they fit is measured
  if (slide.chart !== undefined || slide.illustration !== undefined || slide.comparison !== undefined)
    return "comfortable";
  const texts = shownTexts(slide).filter(({ text }) => text !== undefined && text !== slide.title);
  const words = texts.reduce(
    (sum, { text }) => sum + (text === undefined ? 0 : wordCount(plainText(text))),
    0,
  );
  const { comfortable, normal } =
    MOST[slide.table === undefined && slide.columns.length === 0 ? "below" : "beside"];
  if (words <= comfortable) return "comfortable";
  return words <= normal ? "normal" : "dense";
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
