/** The parts of the deck, each with its time. */
import { type Block, below, beside } from "../block.ts";
import { setUnbroken, widthOf } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import { heading } from "./heading.ts";

export function agenda(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  if (slide.table === undefined) return heading(sheet);
  const { rows } = slide.table;
  // The part where the deck is, and the sum of all, are strong.
  const strong = { ...look.style(base, ".agenda"), weight: look.token("--weight-strong") };
  const times = rows.map(({ cells }) => widthOf(cells[1] ?? "", strong, look));
  const inset = look.pair(".agenda tbody th", "padding-inline", strong.size);
  const room = width - Math.max(...times) - inset[0] - inset[1];
  const [above, under] = look.pair(".agenda tbody :is(th, td)", "padding-block");
  // Its room ends higher than that of other layouts.
  const end = look.px(".slide--agenda .slide__content", "padding-block-end");
  return below(
    heading(sheet),
    ...rows.map(({ cells }) =>
      below(
        look.token("--rule-strong-width"),
        above,
        beside(...cells.map((cell) => setUnbroken(cell, { style: strong, look, width: room }))),
        under,
      ),
    ),
    end,
  );
}
