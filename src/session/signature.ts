/** Determines whether two values have the same content, wherever they are in their files. */
import { hash } from "node:crypto";
import { holds, type Span } from "../diagnostics/span.ts";
import type { Text } from "../model/text.ts";
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

/** Notes that `to` is the text `from` at another place of its file. */
export function movedSignature(from: object, to: object): void {
  const known = KNOWN.get(from);
  if (known?.regions.length === 1 && isText(to)) KNOWN.set(to, { hash: known.hash, regions: [to.span] });
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
  const writing: Writing = { text: "", regions: [] };
  if (isText(value)) writeFields(value, writing);
  else write(value, writing);
  const { text, regions } = writing;
  // Where two places change order, one may have been listed first only because it came first in the file.
  return { hash: hash("sha256", text + orderOf(regions), "base64url"), regions };
}

/** One text that grows: a session signs hundreds of slides after every change, and lists of pieces cost it more. */
interface Writing {
  text: string;
  readonly regions: Span[];
}

function write(value: unknown, writing: Writing): void {
  if (typeof value === "string") writing.text += `"${value.length}:${value}`;
  else if (typeof value !== "object" || value === null) writing.text += `${typeof value}${plain(value)};`;
  else if (isText(value)) writeText(value, writing);
  else if (isSpan(value)) writing.text += writePlace(value, writing.regions);
  else if (value instanceof Uint8Array) writing.text += `b${hash("sha256", value, "base64url")}`;
  else if (value instanceof Map || value instanceof Set) writeList("m", [...value], writing);
  else if (isListOfNumbers(value)) writing.text += `#${value.length};${value.join()};`;
  else if (Array.isArray(value)) writeList("[", value, writing);
  else writeFields(value, writing);
}

/** What a session holds most of, and what phases hand on as it is. */
function isText(value: unknown): value is Pick<Text, "markdown" | "root" | "span"> {
  if (typeof value !== "object" || value === null) return false;
  return "markdown" in value && "root" in value && "span" in value && isSpan(Object(value.span));
}

/** Signed by itself, a text is signed once and not with everything that contains it. */
function writeText(text: Pick<Text, "span">, writing: Writing): void {
  const { hash, regions } = signatureOf(text);
  if (regions.length === 1) writing.text += `t${writePlace(text.span, writing.regions)}${hash}`;
  else writeFields(text, writing);
}

function plain(value: unknown): string {
  return typeof value === "function" ? "" : String(value);
}

/** A text has an offset for each of its characters: they are most of what there is to write. */
function isListOfNumbers(value: object): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "number");
}

function writeList(opening: string, items: readonly unknown[], writing: Writing): void {
  writing.text += `${opening}${items.length};`;
  for (const item of items) write(item, writing);
}

/** An object's own place comes first, so that the places inside it are relative to it. */
function writeFields(value: object, writing: Writing): void {
  const names = Object.keys(value);
  writing.text += `{${names.length};`;
  if ("span" in value) writeField("span", value.span, writing);
  for (const name of names) {
    const part: unknown = Reflect.get(value, name);
    if (name !== "span" && !isPlaceInMarkdown(name, part)) writeField(name, part, writing);
  }
}

/** Where a node of Markdown stands follows from the Markdown, which is written beside it. */
function isPlaceInMarkdown(name: string, value: unknown): boolean {
  return (
    name === "position" &&
    typeof value === "object" &&
    value !== null &&
    "start" in value &&
    typeof value.start === "object"
  );
}

function writeField(name: string, value: unknown, writing: Writing): void {
  writing.text += `${name}:`;
  write(value, writing);
}

function writePlace(span: Span, regions: Span[]): string {
  const known = regions.findIndex((region) => holds(region, span));
  const at = known === -1 ? regions.push(span) - 1 : known;
  const from = span.start - (regions[at]?.start ?? 0);
  return `@${at}:${from}:${span.end - span.start}:${span.file}`;
}

function orderOf(regions: readonly Span[]): string {
  if (regions.length < 2) return "";
  const order = regions.map((_, at) => at);
  order.sort((a, b) => (regions[a]?.start ?? 0) - (regions[b]?.start ?? 0) || a - b);
  return order.join();
}
