/** The header of a slide: for whom it is, and its marking. */
import { type Block, below, beside, UNCERTAIN } from "./block.ts";
import { setWords, widthOfWords } from "./set-text.ts";
import type { Sheet } from "./sheet.ts";

export function header({ deck, slide, look, base, width }: Sheet): Block {
  const edition = look.style(base, ".edition");
  const marking = look.style(base, ".marking");
  const padding = look.padding(".marking");
  const used = widthOfWords(slide.marking.label, marking) + padding.across;
  if (!(used + widthOfWords(deck.audience.label, edition) <= width)) return UNCERTAIN;
  return beside(
    below(look.px(".slide__header", "min-block-size")),
    setWords(deck.audience.label, edition, width),
    below(padding.above, setWords(slide.marking.label, marking, width), padding.below),
  );
}
