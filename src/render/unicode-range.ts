/** Reads CSS's `unicode-range`, to find the fonts that a text needs. */

/** True when `range`, such as `U+0-FF, U+2116, U+4??`, contains one of `characters`. What cannot be read is skipped. */
export function coversAny(range: string, characters: Iterable<string>): boolean {
  const intervals = range.split(",").flatMap((part) => intervalOf(part.trim()) ?? []);
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    if (intervals.some(({ first, last }) => first <= point && point <= last)) return true;
  }
  return false;
}

/** True when `range` contains the code point. */
export function covers(range: string, point: number): boolean {
  return coversAny(range, [String.fromCodePoint(point)]);
}

interface Interval {
  readonly first: number;
  readonly last: number;
}

function intervalOf(part: string): Interval | undefined {
  const match = /^u\+([0-9a-f]*)(\?*)(?:-([0-9a-f]+))?$/i.exec(part);
  if (match === null) return undefined;
  const [, digits = "", wild = "", end] = match;
  const first = Number.parseInt(digits + "0".repeat(wild.length), 16);
  const last = Number.parseInt(end ?? digits + "F".repeat(wild.length), 16);
  return { first, last };
}
