/** Wordings of one statement beside each other. */
import type { WordingView } from "../../model/deck.ts";
import { type Block, below, EMPTY } from "../block.ts";
import { setText, setWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import type { TypeStyle } from "../type-style.ts";
import { columnsOfEqualWidth } from "./equal-columns.ts";
import { heading } from "./heading.ts";

export function wordings(sheet: Sheet): Block {
  const { slide, look, base } = sheet;
  const count = slide.comparison.length;
  const size = look.px(sizeRule(sheet), "--step-wording");
  const style = { ...look.style(base, ".wording__words"), size };
  const columns = columnsOfEqualWidth(slide.comparison, {
    selector: ".wordings",
    sheet,
    set: (one, width) => wording(one, { sheet, style, width }),
    across: count === 4 ? 2 : undefined,
  });
  return below(heading(sheet), look.px(".wordings", "margin-block-start"), columns);
}

/** The selector whose size of type wins, by how many wordings there are. */
function sizeRule({ slide: { comparison, density } }: Sheet): string {
  const [third, fourth] = [3, 4].map((at) => `:has(.wording:nth-child(${at}))`);
  const isComfortable = density === "comfortable";
  const slide = isComfortable ? ".slide--compare.slide--comfortable" : ".slide--compare";
  if (density === "dense") return ".slide--compare.slide--dense:has(.wording)";
  if (comparison.length >= 4) return slide + fourth;
  return comparison.length === 3 ? slide + third : slide;
}

function wording(
  { words, speaker, source, translation }: WordingView,
  { sheet, style, width }: { readonly sheet: Sheet; readonly style: TypeStyle; readonly width: number },
): Block {
  const { look, base } = sheet;
  const credit = look.style(base, ".wording__credit");
  return below(
    look.token("--rule-strong-width"),
    look.px(".wording", "padding-block-start"),
    setText(words, { style, look, width }),
    look.px(".wording__credit", "margin-block-start"),
    speaker === undefined ? EMPTY : setWords(speaker, look.style(credit, ".wording__speaker"), width),
    setText(source, { style: credit, look, width }),
    translation === undefined
      ? EMPTY
      : setWords(translation, look.style(credit, ".wording__translation"), width),
  );
}
