/** Shares a table's width out among its columns, as a browser would. Called by the table. */
import type { Paragraph } from "../part.ts";
import type { Ruler } from "../ruler.ts";

/**
 * Returns the columns' widths in px, together `width`. Each has room for its longest word, and of the rest a share by how much
 * text it has; `gap` px stand between columns.
 */
export function columnWidths(
  rows: readonly (readonly Paragraph[])[],
  options: { readonly width: number; readonly gap: number; readonly ruler: Ruler },
): readonly number[] {
  const { width, gap, ruler } = options;
  const count = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_column, at) => rows.flatMap((row) => row[at]?.runs ?? []));
  const gaps = columns.map((_column, at) => (at === count - 1 ? 0 : gap));
  const least = columns.map((runs, at) => ruler.longestWord(runs) * 1.05 + (gaps[at] ?? 0));
  const most = Array.from(
    { length: count },
    (_column, at) =>
      Math.max(...rows.map((row) => ruler.width(row[at]?.runs ?? []) * 1.05)) + (gaps[at] ?? 0),
  );
  return share({ width, least, most });
}

/** What every column takes on one line is enough where it fits: then what is left over is shared evenly in proportion. */
function share(options: {
  readonly width: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
}): readonly number[] {
  const { width, least, most } = options;
  const wanted = sum(most);
  const needed = sum(least);
  if (wanted <= width) return most.map((one) => (one / wanted) * width);
  if (needed >= width) return least.map((one) => (one / needed) * width);
  const stretch = (width - needed) / (wanted - needed);
  return most.map((one, at) => {
    const floor = least[at] ?? 0;
    return floor + (one - floor) * stretch;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
