/** Two or three columns of points. */
import { type Block, below, beside, EMPTY } from "../block.ts";
import { setText } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { heading } from "./heading.ts";
import { pointList } from "./points.ts";

export function columns(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  const count = slide.columns.length;
  const between = look.px(count > 2 ? ".columns:has(> :nth-child(3))" : ".columns", "gap");
  const room = (width - (count - 1) * between) / Math.max(1, count);
  const above = look.style(base, ".column__heading");
  const style = look.style(base, ".column .points");
  const gap = look.px(".point + .point", "margin-block-start");
  const rule =
    look.token("--rule-width") + look.px(".column > .points > .point + .point", "padding-block-start");
  const made = slide.columns.map((column) =>
    below(
      look.token("--rule-strong-width"),
      look.px(".column", "padding-block-start"),
      column.heading === undefined
        ? EMPTY
        : below(
            setText(column.heading, { style: above, look, width: room }),
            look.px(".column__heading", "margin-block-end"),
          ),
      pointList(column.points, { sheet, style, width: room, gap: gap + rule }),
    ),
  );
  return below(heading(sheet), look.px(".columns", "margin-block-start"), beside(...made));
}
