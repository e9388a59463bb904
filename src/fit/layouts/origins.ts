/** The sources, below where they come from. */
import type { OriginGroup, SourceView } from "../../model/evidence-view.ts";
import { type Block, below, beside } from "../block.ts";
import { balancedHeight } from "../columns-of.ts";
import { setText, setUnbroken, setUnbrokenWords, widthOf, widthOfWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import type { TypeStyle } from "../type-style.ts";
import { heading } from "./heading.ts";

/** As `.origins` has it. */
const COLUMNS = 2;

export function origins(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  const style = look.style(base, ".origins");
  const room = (width - (COLUMNS - 1) * look.px(".origins", "column-gap")) / COLUMNS;
  const made = slide.groups.flatMap((group) => origin(group, { sheet, style, width: room }));
  const height = balancedHeight(
    made.map((block) => block.height),
    COLUMNS,
  );
  return below(heading(sheet), look.px(".origins", "margin-block-start"), { ...beside(...made), height });
}

interface Setting {
  readonly sheet: Sheet;
  readonly style: TypeStyle;
  readonly width: number;
}

/** Returns what stays together in a column: the heading with its first source, and each other source. */
function origin({ heading: words, sources }: OriginGroup, setting: Setting): readonly Block[] {
  const { sheet, style, width } = setting;
  const { look } = sheet;
  const [above, under] = look.pair(".origin__heading", "padding-block");
  const set = look.style(style, ".origin__heading");
  // Its first letter is made a capital.
  const head = setUnbroken(words, { style: set, look, width: width - set.size });
  const [first, ...others] = sources.map((source) => listed(source, setting));
  const start = below(look.token("--rule-strong-width"), above, head, under);
  const blocks = [first === undefined ? start : below(start, first), ...others];
  const end = look.px(".origin", "padding-block-end");
  return blocks.map((block, at) => (at === blocks.length - 1 ? below(block, end) : block));
}

/** The column of numbers, in em. */
const NUMBERS = 1.6;

function listed(source: SourceView, { sheet, style, width }: Setting): Block {
  const { look } = sheet;
  const [above, under] = look.pair(".source", "padding-block");
  const room = width - NUMBERS * style.size;
  return below(
    look.token("--rule-width"),
    above,
    setText(source.note, { style, look, width: room }),
    facts(source, { sheet, style, width: room }),
    under,
  );
}

/** They stand beside each other, as many as there is room for. */
function facts(
  { grade, marking, lineage, state, citedOn }: SourceView,
  { sheet, style, width }: Setting,
): Block {
  const { look } = sheet;
  const set = look.style(style, ".source__facts");
  const strong = look.style(set, ".source__grade");
  const [, across] = look.pair(".source__facts", "gap");
  const items = [
    ...(grade === undefined
      ? []
      : [{ width: widthOfWords(grade, strong), block: setUnbrokenWords(grade, strong, width) }]),
    ...[marking?.label, lineage, state].flatMap((text) =>
      text === undefined
        ? []
        : [{ width: widthOfWords(text, set), block: setUnbrokenWords(text, set, width) }],
    ),
    ...(citedOn === undefined
      ? []
      : [{ width: widthOf(citedOn, set, look), block: setUnbroken(citedOn, { style: set, look, width }) }]),
  ];
  const rows: { width: number; block: Block }[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last === undefined || last.width + across + item.width > width) rows.push({ ...item });
    else {
      last.width += across + item.width;
      last.block = beside(last.block, item.block);
    }
  }
  return below(...rows.map(({ block }) => block));
}
