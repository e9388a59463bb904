/** Binary search: how far along an ordered list a condition holds. */

/** Returns how many items of `list` come before the first for which `holds` is false. It must be false for all after that one. */
export function countWhile<Item>(list: ArrayLike<Item>, holds: (item: Item, at: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && holds(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
