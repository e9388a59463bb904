/** The last slide, with whom to ask. */
import { type Block, below, EMPTY, list } from "../block.ts";
import { setText } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { columnsOfEqualWidth } from "./equal-columns.ts";
import { lead, title } from "./heading.ts";
import { standing } from "./points.ts";

export function questions(sheet: Sheet): Block {
  const { slide, look, base } = sheet;
  const style = look.style(base, ".contact");
  const strong = look.style(style, ".contact__name");
  const contacts = columnsOfEqualWidth(slide.points, {
    selector: ".contacts",
    sheet,
    set: (point, width) =>
      below(
        look.token("--rule-strong-width"),
        look.px(".contact", "padding-block-start"),
        setText(point.html, { style: strong, look, width }),
        standing(point, { sheet, style, width }),
        list(
          point.points.map(({ html }) => setText(html, { style, look, width })),
          0,
        ),
      ),
  });
  return below(
    title(sheet),
    lead(sheet, ".slide--questions .lead"),
    slide.points.length === 0 ? EMPTY : below(look.px(".contacts", "margin-block-start"), contacts),
  );
}
