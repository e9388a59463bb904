/** The first slide: the title, and what the deck is, for whom and of when. */
import type { HeadView } from "../../model/deck.ts";
import { type Block, below, beside, EMPTY, list } from "../block.ts";
import { setText, setUnbrokenWords, setWords, widthOfWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { title } from "./heading.ts";

export function titlePage(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  if (slide.head === undefined) return title(sheet);
  const { subtitle } = slide.head;
  const room = Math.min(width, look.px(".subtitle", "max-inline-size"));
  return below(
    title(sheet),
    subtitle === undefined
      ? EMPTY
      : below(
          look.px(".subtitle", "margin-block-start"),
          setText(subtitle, { style: look.style(base, ".subtitle"), look, width: room }),
        ),
    head(slide.head, sheet),
  );
}

/** Its items stand beside each other, as many as there is room for; the last has a line of its own. */
function head({ authors, date, asOf, audience, tally }: HeadView, { look, base, width }: Sheet): Block {
  const style = look.style(base, ".head");
  const strong = look.style(style, ".head__authors");
  const [between, across] = look.pair(".head", "gap");
  const rows: { width: number; block: Block }[] = [];
  for (const [text, set] of [
    [authors, strong],
    [date ?? "", style],
    [asOf ?? "", style],
    [audience, style],
  ] as const) {
    if (text === "") continue;
    const item = { width: widthOfWords(text, set), block: setUnbrokenWords(text, set, width) };
    const last = rows.at(-1);
    if (last === undefined || last.width + across + item.width > width) rows.push(item);
    else {
      last.width += across + item.width;
      last.block = beside(last.block, item.block);
    }
  }
  return below(
    look.px(".head", "margin-block-start"),
    look.token("--rule-strong-width"),
    look.px(".head", "padding-block-start"),
    list([...rows.map(({ block }) => block), setWords(tally, style, width)], between),
  );
}
