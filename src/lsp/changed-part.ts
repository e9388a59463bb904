/** What two versions of a text do not have in common: one stretch of the first, and what replaces it. */

export interface ChangedPart {
  /** UTF-16 code units of the first. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** No character and no line break is torn apart. */
export function changedPart(before: string, after: string): ChangedPart {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  while (start > 0 && (isInside(before, start) || isInside(after, start))) start -= 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  while (same > 0 && (isInside(before, before.length - same) || isInside(after, after.length - same)))
    same -= 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** Between the halves of a character outside of the Basic Multilingual Plane, or those of a line break. */
function isInside(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return pair === "\r\n" || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
}
