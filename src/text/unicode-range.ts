/** Reads CSS's `unicode-range`, to find the fonts that a text needs. */

/** True when `range`, such as `U+0-FF, U+2116, U+4??`, contains one of the code points. What cannot be read is skipped. */
export function coversAny(range: string, points: Iterable<number>): boolean {
  const intervals = intervalsOf(range);
  for (const point of points) {
    if (intervals.some(({ first, last }) => first <= point && point <= last)) return true;
  }
  return false;
}

/** Returns those of `points` that are in none of the ranges. */
export function pointsOutside(ranges: Iterable<string>, points: Iterable<number>): ReadonlySet<number> {
  const left = new Set(points);
  for (const range of new Set(ranges)) {
    const intervals = intervalsOf(range);
    for (const point of left) {
      if (intervals.some(({ first, last }) => first <= point && point <= last)) left.delete(point);
    }
  }
  return left;
}

/** Returns each code point of `text` once. */
export function pointsOf(text: string): ReadonlySet<number> {
  const isThere = new Uint8Array(0x10000);
  const points = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isThere[unit] === 1) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    points.add(isPair ? (text.codePointAt(at) ?? unit) : unit);
    if (isPair) at += 1;
    else isThere[unit] = 1;
  }
  return points;
}

interface Interval {
  readonly first: number;
  readonly last: number;
}

function intervalsOf(range: string): readonly Interval[] {
  return range.split(",").flatMap((part) => intervalOf(part.trim()) ?? []);
}

function intervalOf(part: string): Interval | undefined {
  const match = /^u\+([0-9a-f]*)(\?*)(?:-([0-9a-f]+))?$/i.exec(part);
  if (match === null) return undefined;
  const [, digits = "", wild = "", end] = match;
  const first = Number.parseInt(digits + "0".repeat(wild.length), 16);
  const last = Number.parseInt(end ?? digits + "F".repeat(wild.length), 16);
  return { first, last };
}
