/** A chart, with what its figures are from. */
import { chartHeight } from "../../model/chart-height.ts";
import { SLIDE_SIZE } from "../../model/slide-size.ts";
import { type Block, below, EMPTY, UNCERTAIN } from "../block.ts";
import { setText, setUnbroken } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { heading } from "./heading.ts";

export function chart(sheet: Sheet): Block {
  const { deck, slide, look, base, width } = sheet;
  if (slide.chart === undefined) return heading(sheet);
  const { drawing, marks, subtitle, leastHeight } = slide.chart;
  const height = Math.max(leastHeight, chartHeight(look.token("--scale")));
  const source = `${deck.words["figures-from"] ?? ""} ${marks ?? ""}`;
  const style = look.style(base, ".chart__sources");
  return below(
    heading(sheet),
    look.px(".chart", "margin-block-start"),
    subtitle === undefined ? EMPTY : subtitled(`${subtitle}${marks ?? ""}`, sheet),
    drawing === undefined ? UNCERTAIN : drawn(drawing, { room: width, height }),
    marks === undefined || subtitle !== undefined
      ? EMPTY
      : below(look.px(".chart__sources", "margin-block-start"), setUnbroken(source, { style, look, width })),
  );
}

function subtitled(html: string, { look, base, width }: Sheet): Block {
  const style = look.style(base, ".chart__subtitle");
  return below(setText(html, { style, look, width }), look.px(".chart__subtitle", "margin-block-end"));
}

const SIZE = /^<svg [^<>]*?width="([\d.]+)"/;

/** Returns a drawing in the size that it has beside type of that scale. What reaches over its edges is left to measuring, but for half a line. */
function drawn(drawing: string, { room, height }: { readonly room: number; readonly height: number }): Block {
  const [, width = ""] = SIZE.exec(drawing) ?? [];
  if (width === "" || Number(width) > Math.min(room, SLIDE_SIZE.width)) return UNCERTAIN;
  const sizes = Array.from(drawing.matchAll(/font-size="([\d.]+)px"/g), ([, size]) => Number(size));
  return { height: height + OVER, smallest: Math.min(...sizes), overhang: 0 };
}

/** In px. */
const OVER = 12;
