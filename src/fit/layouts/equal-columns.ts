/**
 * A grid of as many columns of at least 300 px as there is room for, and no more than there are things in it. Four stand in
 * two rows of two.
 */
import { type Block, beside, list } from "../block.ts";
import type { Sheet } from "../sheet.ts";

/** In px, as the `minmax` of the style sheets has it. */
const LEAST = 300;

export function columnsOfEqualWidth<Item>(
  items: readonly Item[],
  options: {
    /** Of the grid. */
    readonly selector: string;
    readonly sheet: Sheet;
    readonly set: (item: Item, width: number) => Block;
  },
): Block {
  const { selector, sheet, set } = options;
  const { look, width } = sheet;
  const [between, beyond] = look.pair(selector, "gap");
  const fitting = Math.floor((width + beyond) / (LEAST + beyond));
  const across = items.length === 4 ? 2 : Math.min(items.length, fitting);
  const room = (width - (across - 1) * beyond) / across;
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    beside(...items.slice(row * across, (row + 1) * across).map((item) => set(item, room))),
  );
  return list(rows, between);
}
