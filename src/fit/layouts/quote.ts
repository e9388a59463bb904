/** A quotation, with who said it. */
import { type Block, below, EMPTY } from "../block.ts";
import { setText, setUnbroken, setUnbrokenWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { PARAGRAPHS, title } from "./heading.ts";

export function quote(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  if (slide.quote === undefined) return title(sheet);
  const { context, words, speaker, source, translation } = slide.quote;
  const credit = look.style(base, ".quote__credit");
  const [rule] = look.pair(".quote__credit", "border-inline-start");
  const inner = width - look.px(".quote__credit", "padding-inline-start") - rule;
  const narrow = (selector: string): number => Math.min(width, look.px(selector, "max-inline-size"));
  return below(
    title(sheet),
    context === undefined
      ? EMPTY
      : below(
          look.px(".quote__context", "margin-block-start"),
          setText(context, {
            style: look.style(base, ".quote__context"),
            look,
            width: narrow(".quote__context"),
            gap: look.px(PARAGRAPHS, "margin-block-start"),
          }),
        ),
    ...look.pair(".quote", "padding-block"),
    setText(words, { style: look.style(base, ".quote__words"), look, width: narrow(".quote__words") }),
    look.px(".quote__credit", "margin-block-start"),
    speaker === undefined ? EMPTY : setUnbrokenWords(speaker, look.style(credit, ".quote__speaker"), inner),
    setUnbroken(source, { style: credit, look, width: inner }),
    translation === undefined
      ? EMPTY
      : setUnbrokenWords(translation, look.style(credit, ".quote__translation"), inner),
  );
}
