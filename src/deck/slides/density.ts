/** Decides how full a slide is, so that templates can choose a font size. */
import { shownTexts } from "../../audience/shown-texts.ts";
import type { SlideView } from "../../model/deck.ts";
import { plainText } from "../../model/prose.ts";
import type { TailoredSlide } from "../../model/tailored.ts";

/**
 * How many words on the slide's face, without its title, each step allows. Columns and cells stand side by side and
 * have more room. A slide that does not fit takes the next step once it is measured. None is made larger.
 */
const MOST = { below: { comfortable: 45, normal: 120 }, beside: { comfortable: 60, normal: 160 } } as const;

export function densityOf(slide: TailoredSlide): SlideView["density"] {
  // A drawing takes the room that is left, and wordings stand side by side: measuring shows whether they fit.
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
