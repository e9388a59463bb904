/** Moves what was computed at one place of a file to the present place of the same content. */
import { holds, type Span } from "../diagnostics/span.ts";

/** The earlier places, and for each the present place of the same content. */
export interface Move {
  readonly from: readonly Span[];
  readonly to: readonly Span[];
  /** Receives each object that is copied, with its copy. */
  readonly onCopy?: (from: object, to: object) => void;
}

/** Returns true for a place and for nothing else. */
export function isSpan(value: object): value is Span {
  return (
    "file" in value &&
    "start" in value &&
    "end" in value &&
    typeof value.file === "string" &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  );
}

/** Returns `value` with every place in it moved; the same object where nothing has moved. */
export function moved<Value>(value: Value, move: Move): Value;
export function moved(value: unknown, move: Move): unknown {
  return isAtRest(move) ? value : copy(value, move);
}

function isAtRest({ from, to }: Move): boolean {
  return from.every((span, at) => span.start === to[at]?.start && span.file === to[at]?.file);
}

/** Returns the same object where it contains no place that moves. */
function copy(value: unknown, move: Move): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (isSpan(value)) return moveSpan(value, move);
  if (value instanceof Map) return copyParts(value, [...value], move, (parts) => new Map(parts));
  if (value instanceof Set) return copyParts(value, [...value], move, (parts) => new Set(parts));
  if (Array.isArray(value)) return copyParts(value, value, move, (parts) => parts);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return copyParts(value, Object.entries(value), move, (parts) => Object.fromEntries(parts));
}

function copyParts<Part>(
  value: object,
  parts: readonly Part[],
  move: Move,
  make: (parts: readonly Part[]) => object,
): object {
  const copies = parts.map((part) => copyPart(part, move));
  if (copies.every((one, at) => one === parts[at])) return value;
  const made = make(copies);
  move.onCopy?.(value, made);
  return made;
}

function copyPart<Part>(part: Part, move: Move): Part;
function copyPart(part: unknown, move: Move): unknown {
  return copy(part, move);
}

function moveSpan(span: Span, { from, to }: Move): Span {
  const at = from.findIndex((region) => holds(region, span));
  const [before, now] = [from[at], to[at]];
  if (before === undefined || now === undefined || before.start === now.start) return span;
  const by = now.start - before.start;
  return { ...span, start: span.start + by, end: span.end + by };
}

/** Returns true where every place in `value` can be moved: it is inside one of `regions`, or in none of their files. */
export function isMovable(value: unknown, regions: readonly Span[]): boolean {
  const files = new Set(regions.map(({ file }) => file));
  return isInPlace(value);

  function isInPlace(one: unknown): boolean {
    if (typeof one !== "object" || one === null || ArrayBuffer.isView(one)) return true;
    if (isSpan(one)) return !files.has(one.file) || regions.some((region) => holds(region, one));
    const parts = one instanceof Map || one instanceof Set ? [...one] : Object.values(one);
    return parts.every(isInPlace);
  }
}
