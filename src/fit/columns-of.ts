/** Blocks in columns that are as even as they can be (CSS Multi-column Layout, 7: balancing). */

/** Returns the least height at which blocks, in their order and none of them divided, stand in so many columns. */
export function balancedHeight(heights: readonly number[], columns: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (!Number.isFinite(total) || !(columns >= 1)) return Number.POSITIVE_INFINITY;
  if (columns === 1) return total;
  const candidates = heights.flatMap((_, from) => {
    let sum = 0;
    return heights.slice(from).map((height) => {
      sum += height;
      return sum;
    });
  });
  return Math.min(...candidates.filter((height) => columnsAt(heights, height) <= columns));
}

function columnsAt(heights: readonly number[], most: number): number {
  let columns = 1;
  let used = 0;
  for (const height of heights) {
    if (height > most) return Number.POSITIVE_INFINITY;
    if (used + height > most) {
      columns += 1;
      used = 0;
    }
    used += height;
  }
  return columns;
}
