/** Distributes a table's width among its columns, as a browser would. */
import type { Paragraph } from "../part.ts";
import type { Ruler } from "../ruler.ts";

/**
 * Returns the columns' widths in px, which together are `width`. Each column has room for its longest word, and a
 * column of short texts has room for each on one line. The rest is distributed so that the table is as low as possible.
 * `gap` px are between columns.
 */
export function columnWidths(
  rows: readonly (readonly Paragraph[])[],
  options: {
    readonly width: number;
    readonly gap: number;
    readonly ruler: Ruler;
    readonly heightOf: (widths: readonly number[]) => number;
    /** Widths in per cent that the columns have on all of several slides; none where their content decides. */
    readonly shares: readonly number[];
    /** In px: texts that are no longer stay on one line, by column. */
    readonly unbroken?: readonly number[];
  },
): readonly number[] {
  const { width, gap, ruler, heightOf, shares, unbroken = [] } = options;
  const count = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_column, at) => rows.map((row) => row[at]?.runs ?? []));
  const extents = columns.map((cells, at): Extent => {
    const margin = at === count - 1 ? 0 : gap;
    const widest = (measure: (runs: Paragraph["runs"]) => number): number =>
      Math.max(...cells.map(measure)) * SLACK + margin;
    const most = widest(ruler.width);
    const kept = Math.min(most, unbroken[at] ?? 0);
    return { least: most <= width / count / 2 ? most : Math.max(kept, widest(ruler.longestWord)), most };
  });
  if (shares.length > 0) return keptWidths(extents, { width, shares });
  const candidates = SHARES.map((share) => shareOut(extents, { width, share }));
  const [first = [], ...others] = candidates;
  return others.reduce((best, one) => (heightOf(one) < heightOf(best) ? one : best), first);
}

/** What has no share, as the marks at the ends of rows, is as wide as it must be. */
function keptWidths(
  extents: readonly Extent[],
  { width, shares }: { readonly width: number; readonly shares: readonly number[] },
): readonly number[] {
  const rest = width - sum(extents.slice(shares.length).map(({ least }) => least));
  return extents.map(({ least }, at) => {
    const share = shares[at];
    return share === undefined ? least : (share / 100) * rest;
  });
}

/** The least width of a column, and its width with every text on a single line. */
interface Extent {
  readonly least: number;
  readonly most: number;
}

const SLACK = 1.05;

/**
 * Exponents for the width that a column would take beyond its least: in proportion to it, to its roots, and equally for
 * all.
 */
const SHARES = [1, 0.5, 0.25, 0];

function shareOut(
  extents: readonly Extent[],
  { width, share }: { readonly width: number; readonly share: number },
): readonly number[] {
  const wanted = sum(extents.map(({ most }) => most));
  const needed = sum(extents.map(({ least }) => least));
  if (wanted <= width) return extents.map(({ most }) => (most / wanted) * width);
  if (needed >= width) return extents.map(({ least }) => (least / needed) * width);
  const weights = extents.map(({ least, most }) => (most > least ? (most - least) ** share : 0));
  const unit = (width - needed) / sum(weights);
  return extents.map(({ least }, at) => least + (weights[at] ?? 0) * unit);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
