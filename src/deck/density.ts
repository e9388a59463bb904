/** How full a slide is, for templates to choose a type step by. Called while composing. */
import { shownTexts } from "../audience/shown-texts.ts";
import type { SlideView } from "../model/deck.ts";
import { plainText } from "../model/prose.ts";
import type { TailoredSlide } from "../model/tailored.ts";

/** Words on the slide's face, besides its title, up to which a step is kept; cells stand side by side, so that more have room. */
const MOST = { text: { comfortable: 45, normal: 90 }, table: { comfortable: 60, normal: 120 } } as const;

export function densityOf(slide: TailoredSlide): SlideView["density"] {
  // what is drawn takes the room that there is, and wordings stand side by side: whether they fit is measured
  if (slide.chart !== undefined || slide.illustration !== undefined || slide.comparison !== undefined)
    return "comfortable";
  const texts = shownTexts(slide).filter(({ text }) => text !== undefined && text !== slide.title);
  const words = texts.reduce(
    (sum, { text }) => sum + (text === undefined ? 0 : wordCount(plainText(text))),
    0,
  );
  const { comfortable, normal } = MOST[slide.table === undefined ? "text" : "table"];
  if (words <= comfortable) return "comfortable";
  return words <= normal ? "normal" : "dense";
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
