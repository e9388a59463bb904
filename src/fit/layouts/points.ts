/** Points below each other, with those that belong to them. */
import type { PointView } from "../../model/deck.ts";
import { type Block, below, EMPTY, list } from "../block.ts";
import { setText, setWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import type { TypeStyle } from "../type-style.ts";
import { heading, PARAGRAPHS } from "./heading.ts";

export function points(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  if (slide.points.length === 0) return heading(sheet);
  const [above] = look.pair(".slide__content > .points", "padding-block");
  return below(heading(sheet), above, pointList(slide.points, { sheet, style: base, width }));
}

interface Setting {
  readonly sheet: Sheet;
  readonly style: TypeStyle;
  readonly width: number;
  /** Between two points, in px; that of the layout where left out. */
  readonly gap?: number;
}

/** Returns a list of points; `style` is that of its texts. */
export function pointList(items: readonly PointView[], setting: Setting): Block {
  const { sheet, style } = setting;
  const { look } = sheet;
  const width = Math.min(setting.width, look.px(".points", "max-inline-size"));
  const { gap = look.px(".point + .point", "margin-block-start") } = setting;
  return list(
    items.map((point) =>
      below(
        setText(point.html, { style, width, look, gap: look.px(PARAGRAPHS, "margin-block-start") }),
        standing(point, { sheet, style, width }),
        pointsBelow(point, ".point .points", { sheet, style, width }),
      ),
    ),
    gap,
  );
}

/** Returns the points that belong to one; `selector` is that of their list. */
export function pointsBelow(
  { points: items }: PointView,
  selector: string,
  { sheet, style, width }: Setting,
): Block {
  if (items.length === 0) return EMPTY;
  const { look } = sheet;
  const inner = look.style(style, selector);
  const indent = look.px(selector, "padding-inline-start");
  const gap = look.px(".point .point + .point", "margin-block-start");
  return below(
    look.px(selector, "margin-block-start"),
    pointList(items, { sheet, style: inner, width: width - indent, gap }),
  );
}

/** What kind of statement it is, and how sure; below the text, on one line or two. */
export function standing(point: PointView, setting: Setting): Block {
  const lines = standingLines(point, setting);
  if (lines.length === 0) return EMPTY;
  const { look } = setting.sheet;
  const [between] = look.pair(".standing", "gap");
  return below(look.px(".standing", "margin-block-start"), list(lines, between));
}

/** Returns each part of the standing as a block of its own. */
export function standingLines(
  { kindLabel, confidence }: PointView,
  { sheet, style, width }: Setting,
): readonly Block[] {
  const { look } = sheet;
  const set = look.style(style, ".standing");
  const bars = look.px(".confidence", "gap") + BARS;
  return [
    ...(kindLabel === undefined ? [] : [setWords(kindLabel, look.style(set, ".standing__kind"), width)]),
    ...(confidence === undefined ? [] : [withBars(setWords(confidence.label, set, width - bars))]),
  ];
}

/** The three bars take about 27 px. */
const BARS = 30;

/** The bars stand on the baseline and reach no higher than the letters do; some room is kept for them all the same. */
function withBars(block: Block): Block {
  return { ...block, height: block.height + 2 };
}
