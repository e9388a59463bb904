/** Determines whether two values have the same content, wherever they are in their files. */
import { createHash } from "node:crypto";
import { holds, type Span } from "../diagnostics/span.ts";
import { isSpan } from "./places.ts";

export interface Signature {
  /** A hash that is equal for values with equal content: 43 characters of base64url for each value. */
  readonly hash: string;
  /** The places of the value, none inside another. `hash` contains only their relative order. */
  readonly regions: readonly Span[];
}

const KNOWN = new WeakMap<object, Signature>();

/**
 * Returns the signature of plain data: numbers, texts, lists, maps, sets, bytes and objects of these. A function does
 * not count as content, so what it returns must follow from the rest.
 */
export function signatureOf(value: unknown): Signature {
  if (typeof value !== "object" || value === null) return sign(value);
  const signature = KNOWN.get(value) ?? sign(value);
  KNOWN.set(value, signature);
  return signature;
}

/** Returns the signature of values that each have a place of their own. */
export function signatureOfAll(values: readonly unknown[]): Signature {
  const signatures = values.map(signatureOf);
  return {
    hash: signatures.map(({ hash }) => hash).join(),
    regions: signatures.flatMap(({ regions }) => regions),
  };
}

function sign(value: unknown): Signature {
  const writing: Writing = { pieces: [], regions: [] };
  write(value, writing);
  const { pieces, regions } = writing;
  // Where two places change order, one may have been listed first only because it came first in the file.
  return { hash: hashOf(pieces.join("") + orderOf(regions)), regions };
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url");
}

interface Writing {
  readonly pieces: string[];
  readonly regions: Span[];
}

function write(value: unknown, writing: Writing): void {
  const { pieces, regions } = writing;
  if (typeof value === "string") pieces.push(`"${value.length}:${value}`);
  else if (typeof value !== "object" || value === null) pieces.push(`${typeof value}${plain(value)};`);
  else if (isSpan(value)) pieces.push(writePlace(value, regions));
  else if (value instanceof Uint8Array) pieces.push(`b${hashOf(value)}`);
  else if (value instanceof Map || value instanceof Set) writeList("m", [...value], writing);
  else if (Array.isArray(value)) writeList("[", value, writing);
  else writeList("{", inPlace(value), writing);
}

function plain(value: unknown): string {
  return typeof value === "function" ? "" : String(value);
}

function writeList(opening: string, items: readonly unknown[], writing: Writing): void {
  writing.pieces.push(`${opening}${items.length};`);
  for (const item of items) write(item, writing);
}

/** Names and values in turn. An object's own place comes first, so that the places inside it are relative to it. */
function inPlace(value: object): readonly unknown[] {
  const entries = Object.entries(value);
  const own = entries.filter(([name]) => name === "span");
  return [...own, ...entries.filter(([name]) => name !== "span")].flat();
}

function writePlace(span: Span, regions: Span[]): string {
  const known = regions.findIndex((region) => holds(region, span));
  const at = known === -1 ? regions.push(span) - 1 : known;
  const from = span.start - (regions[at]?.start ?? 0);
  return `@${at}:${from}:${span.end - span.start}:${span.file}`;
}

function orderOf(regions: readonly Span[]): string {
  const order = regions.map((_, at) => at);
  order.sort((a, b) => (regions[a]?.start ?? 0) - (regions[b]?.start ?? 0) || a - b);
  return order.join();
}
