/** Counts things in words. Used wherever a message says how many there are. */

/** Returns "1 slide", "2 slides"; of nouns whose plural ends in "s". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
