/** Wordings of one statement beside each other. */
import type { WordingView } from "../../model/deck.ts";
import { type Block, below, EMPTY } from "../block.ts";
import { setText, setWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { columnsOfEqualWidth } from "./equal-columns.ts";
import { heading } from "./heading.ts";

export function wordings(sheet: Sheet): Block {
  const { slide, look } = sheet;
  const [above, under] = look.pair(".wordings", "padding-block");
  const cards = columnsOfEqualWidth(slide.comparison, {
    selector: ".wordings",
    sheet,
    set: (one, width) => card(one, sheet, width),
  });
  return below(heading(sheet), above, cards, under);
}

function card({ words, speaker, source, translation }: WordingView, sheet: Sheet, outer: number): Block {
  const { look, base } = sheet;
  const [above, under] = look.pair(".wording", "padding-block");
  const [start, end] = look.pair(".wording", "padding-inline");
  const rule = look.token("--rule-width");
  const width = outer - start - end - 2 * rule;
  const credit = look.style(base, ".wording__credit");
  return below(
    look.token("--rule-strong-width"),
    above,
    setText(words, { style: look.style(base, ".wording__words"), look, width }),
    look.px(".wording__credit", "margin-block-start"),
    rule,
    look.px(".wording__credit", "padding-block-start"),
    speaker === undefined ? EMPTY : setWords(speaker, look.style(credit, ".wording__speaker"), width),
    setText(source, { style: credit, look, width }),
    translation === undefined
      ? EMPTY
      : setWords(translation, look.style(credit, ".wording__translation"), width),
    under,
    rule,
  );
}
