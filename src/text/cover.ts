/** Makes stretches of a text unreadable, while all else keeps its place. */

interface Stretch {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Returns the text with `letter` for every unit of the stretches: a space, where nothing is to stand for them. */
export function cover(text: string, stretches: readonly Stretch[], letter = " "): string {
  return stretches.reduce(
    (covered, { start, end }) => covered.slice(0, start) + letter.repeat(end - start) + covered.slice(end),
    text,
  );
}
