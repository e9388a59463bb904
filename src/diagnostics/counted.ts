/** Counts things in words. */

/** Returns "1 slide", "2 slides"; of nouns whose plural ends in "s". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
