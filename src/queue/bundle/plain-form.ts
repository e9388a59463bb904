/** What travels as JSON: plain data with maps, bytes and places, written so that the other machine reads the same. */
import type { Span } from "../../diagnostics/span.ts";
import { UNCONDITIONAL } from "../../model/brief.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Stands in objects for what JSON has no form for. No field of ours has this name. */
const KIND = "~";

/** Names the fields that are filled in again. */
const BLANKED = "~blank";

/** Whom something is for is decided before anything travels, and where each character stands in its file is not needed. */
const BLANK: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["selection", UNCONDITIONAL],
  ["offsets", []],
]);

/** The file of a place that travelled: its `start` is the number of the place. */
export const ELSEWHERE = "~";

/**
 * Returns `value` as JSON. A place in an author's file is replaced by its number: it would tell names of files, and how much stands
 * between what is shown. `places` has those places in the order of their numbers. Throws for functions and instances of classes.
 */
export function toPlainForm(value: unknown): { readonly json: Json; readonly places: readonly Span[] } {
  const places = new Map<string, { readonly span: Span; readonly number: number }>();
  const numberOf = (span: Span): number => {
    const key = `${span.start}:${span.end}:${span.file}`;
    const known = places.get(key) ?? { span, number: places.size };
    places.set(key, known);
    return known.number;
  };
  const json = written(value, numberOf);
  return { json, places: [...places.values()].map(({ span }) => span) };
}

function written(value: unknown, numberOf: (span: Span) => number): Json {
  const write = (inner: unknown): Json => written(inner, numberOf);
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value === undefined) return { [KIND]: "undefined" };
  if (Array.isArray(value)) return value.map(write);
  if (value instanceof Uint8Array) return { [KIND]: "bytes", of: Buffer.from(value).toString("base64") };
  if (value instanceof Map) return { [KIND]: "map", of: [...value].map((pair) => pair.map(write)) };
  if (!isPlain(value)) throw new Error(`This cannot travel: ${typeof value}.`);
  if (isSpan(value)) return { [KIND]: "place", of: value.file === ELSEWHERE ? value.start : numberOf(value) };
  if (KIND in value) throw new Error(`A field is named "${KIND}".`);
  const kept = Object.entries(value).filter(([key]) => !BLANK.has(key));
  const blank = Object.keys(value).filter((key) => BLANK.has(key));
  const fields = kept.map(([key, inner]) => [key, write(inner)] as const);
  return Object.fromEntries(blank.length === 0 ? fields : [...fields, [BLANKED, blank]]);
}

/** Returns what `toPlainForm` was given; places are what `placeAt` returns for their numbers. */
export function fromPlainForm(
  json: Json,
  placeAt: (number: number) => Span | undefined = elsewhere,
): unknown {
  const read = (inner: Json): unknown => fromPlainForm(inner, placeAt);
  if (typeof json !== "object" || json === null) return json;
  if (isList(json)) return json.map(read);
  const { [KIND]: kind, of } = json;
  if (kind === "bytes" && typeof of === "string") return new Uint8Array(Buffer.from(of, "base64"));
  if (kind === "map" && isList(of))
    return new Map(of.map((pair) => pairOf(isList(pair) ? pair.map(read) : [])));
  if (kind === "place" && typeof of === "number") return placeAt(of);
  if (kind !== undefined) return undefined;
  const { [BLANKED]: blank = [], ...kept } = json;
  const blanks = (isList(blank) ? blank : []).map((key) => [key, BLANK.get(String(key))] as const);
  return Object.fromEntries([
    ...Object.entries(kept).map(([key, inner]) => [key, read(inner)] as const),
    ...blanks,
  ]);
}

function elsewhere(number: number): Span {
  return { file: ELSEWHERE, start: number, end: number };
}

function pairOf([key, value]: readonly unknown[]): readonly [unknown, unknown] {
  return [key, value];
}

/** Returns every string that an author may have written: values, and keys of maps. Names of fields are ours. */
export function textsIn(json: Json): readonly string[] {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null) return [];
  if (isList(json)) return json.flatMap(textsIn);
  if (json[KIND] === "bytes") return [];
  return Object.entries(json).flatMap(([key, inner]) => (OURS.has(key) ? [] : textsIn(inner)));
}

/** Fields with words of the format. */
const OURS: ReadonlySet<string> = new Set([
  KIND,
  BLANKED,
  "type",
  "kind",
  "layout",
  "tagName",
  "marking",
  "code",
]);

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isSpan(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Span {
  const { file, start, end } = value;
  const isPlace = typeof file === "string" && typeof start === "number" && typeof end === "number";
  return isPlace && Object.keys(value).length === 3;
}
