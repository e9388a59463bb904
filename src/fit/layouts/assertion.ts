/** One large sentence, with what belongs to it. */
import { type Block, below } from "../block.ts";
import { setText } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { heading } from "./heading.ts";
import { pointList, standing } from "./points.ts";

export function assertion(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  const [point] = slide.points;
  if (point === undefined) return heading(sheet);
  const style = look.style(base, ".assertion__words");
  const room = Math.min(width, look.px(".assertion__words", "max-inline-size"));
  const small = look.style(base, ".assertion > .standing");
  const sure = point.kindLabel !== undefined || point.confidence !== undefined;
  return below(
    heading(sheet),
    setText(point.html, { style, look, width: room }),
    sure ? look.px(".assertion > .standing", "margin-block-start") : 0,
    standing(point, { sheet, style: small, width }),
    point.points.length === 0
      ? 0
      : below(
          look.px(".assertion > .points", "margin-block-start"),
          pointList(point.points, { sheet, style: look.style(base, ".assertion > .points"), width }),
        ),
  );
}
