/** Judgements below each other, each beside how sure it is. */
import type { PointView } from "../../model/deck.ts";
import { type Block, below, beside, list } from "../block.ts";
import { baselineOf, setText } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { heading } from "./heading.ts";
import { pointsBelow, standingLines } from "./points.ts";

export function judgements(sheet: Sheet): Block {
  const { slide, look } = sheet;
  const made = slide.points.map((point) => judgement(point, sheet));
  return below(heading(sheet), look.px(".judgements", "margin-block-start"), ...made);
}

/** The first has a stronger rule above it than the others. */
function judgement(point: PointView, sheet: Sheet): Block {
  const { look, base: style, width } = sheet;
  const room = width - STANDING - look.px(".judgement", "column-gap");
  const [above, under] = look.pair(".judgement", "padding-block");
  const [between] = look.pair(".standing", "gap");
  const standing = list(standingLines(point, { sheet, style, width: STANDING }), between);
  const label = look.style(style, ".standing");
  return below(
    look.token("--rule-strong-width"),
    above,
    beside(
      below(
        setText(point.html, { style, look, width: room }),
        pointsBelow(point, ".judgement .points", { sheet, style, width: room }),
      ),
      // Their first lines stand on one baseline.
      below(Math.max(0, baselineOf(style) - baselineOf(label)), standing),
    ),
    under,
  );
}

/** The column of `.judgement` for how sure it is, in px. */
const STANDING = 264;
