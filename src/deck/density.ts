/** How full a slide is, for templates to choose a type step by. Called while composing. */
import { shownTexts } from "../audience/shown-texts.ts";
import type { SlideView } from "../model/deck.ts";
import { plainText } from "../model/prose.ts";
import type { TailoredSlide } from "../model/tailored.ts";

/** Words on the slide's face, besides its title, up to which a step is kept. */
const COMFORTABLE = 45;
const NORMAL = 90;

export function densityOf(slide: TailoredSlide): SlideView["density"] {
  // what is drawn takes the room that there is, and more of it when it does not fit
  if (slide.chart !== undefined || slide.illustration !== undefined) return "comfortable";
  const texts = shownTexts(slide).filter(({ text }) => text !== undefined && text !== slide.title);
  const words = texts.reduce(
    (sum, { text }) => sum + (text === undefined ? 0 : wordCount(plainText(text))),
    0,
  );
  if (words <= COMFORTABLE) return "comfortable";
  return words <= NORMAL ? "normal" : "dense";
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
