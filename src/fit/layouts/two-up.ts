/** Points, and beside them a picture, a chart or a table. */
import { type Block, below, beside } from "../block.ts";
import type { Sheet } from "../sheet.ts";
import { chart } from "./chart.ts";
import { heading } from "./heading.ts";
import { illustration } from "./illustration.ts";
import { pointList } from "./points.ts";
import { table } from "./table.ts";

export function twoUp(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  // As `two-up.css` has its columns: never wider than these, and narrower where there is no room for both.
  const room = width - look.px(".two-up", "gap");
  const [words, wide] = room < WORDS + WIDE ? [Number.NaN, Number.NaN] : [WORDS, WIDE];
  const bare = { ...sheet, width: wide, slide: { ...slide, title: undefined, lead: undefined } };
  return below(
    heading(sheet),
    look.px(".two-up", "margin-block-start"),
    beside(
      pointList(slide.points, { sheet, style: base, width: words }),
      ...[illustration, chart, table].map((layout) => layout(bare)),
    ),
  );
}

/** In px. */
const WORDS = 484;
const WIDE = 580;
