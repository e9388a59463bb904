/** The parts of the deck, each with its time. */
import { type Block, below, beside } from "../block.ts";
import { setUnbroken, widthOf } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { heading } from "./heading.ts";

export function agenda(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  if (slide.table === undefined) return heading(sheet);
  const { columns, rows } = slide.table;
  const style = look.style(base, ".agenda");
  const head = look.style(style, ".agenda thead th");
  // The part where the deck is, and the sum of all, are strong.
  const strong = { ...style, weight: look.token("--weight-strong") };
  const times = [
    widthOf(columns[1] ?? "", head, look),
    ...rows.map(({ cells }) => widthOf(cells[1] ?? "", strong, look)),
  ];
  const inset = look.pair(".agenda tbody th", "padding-inline", style.size);
  const room = width - Math.max(...times) - inset[0] - inset[1];
  const [above, under] = look.pair(".agenda :is(th, td)", "padding-block");
  const rule = look.token("--rule-strong-width");
  const row = (cells: readonly string[], set: typeof style): Block =>
    below(
      above,
      beside(...cells.map((cell) => setUnbroken(cell, { style: set, look, width: room }))),
      under,
      rule,
    );
  return below(
    heading(sheet),
    look.px(".agenda", "margin-block-start"),
    rule,
    row(columns, head),
    ...rows.map(({ cells }) => row(cells, strong)),
  );
}
