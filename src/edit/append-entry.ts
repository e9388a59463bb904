/** Appends an excerpt or a source to the brief's file that lists them. */
import { isMap, type ParsedNode } from "yaml";
import { areApart, beforeFirst, behindEntry, columnAt } from "./entry-places.ts";
import { type Value, writeValue } from "./write-value.ts";
import { type Entries, entriesUnder, keyOf, openYaml, spliceAll, type YamlFile } from "./yaml-file.ts";

export interface NewEntry {
  /** The key in the file's top-level map under which the entries stand. */
  readonly under: "excerpts" | "sources";
  /** An excerpt's ID, which is its key. A source's ID is among its fields. */
  readonly key?: string;
  /** In the order in which they are written. What is undefined is left out. */
  readonly fields: Readonly<Record<string, Value | undefined>>;
}

/**
 * Returns `text` with the entry after the last one, in the same form as the last one: in lines or in braces, with or
 * without an empty line before it. JSON stays JSON. No other character changes. Throws where `text` is not well-formed
 * YAML.
 */
export function appendEntry(text: string, entry: NewEntry): string {
  const file = openYaml(text);
  const entries = entriesUnder(file, entry.under);
  const isFirst = entries === undefined || entries.items.length === 0;
  const first = isJson(text) ? beginInJson : begin;
  const result = isFirst ? first(file, entry) : goOn(file, entries, entry);
  openYaml(result);
  return result;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Returns the entry in lines, without a final line break. `indent` is that of its key, or of its dash. */
export function entryLines({ key, fields }: NewEntry, indent: number): readonly string[] {
  const written = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${writeValue(value, "block")}`],
  );
  const margin = " ".repeat(indent);
  if (key !== undefined) return [`${margin}${key}:`, ...written.map((line) => `${margin}  ${line}`)];
  return written.map((line, at) => `${margin}${at === 0 ? "- " : "  "}${line}`);
}

/** Writes the first entry of a file. */
function begin(file: YamlFile, entry: NewEntry): string {
  const lines = `${entryLines(entry, 2).join(file.newline)}${file.newline}`;
  const before = beforeFirst(file, entry.under);
  return spliceAll(file.text, [{ ...before, text: `${before.text}${lines}` }]);
}

function beginInJson({ text, contents }: YamlFile, { under, key, fields }: NewEntry): string {
  if (!isMap(contents)) throw new Error("JSON that is no map lists nothing of a brief.");
  const list = writeJson(key === undefined ? [said(fields)] : { [key]: said(fields) });
  const old = contents.items.find((pair) => keyOf(pair) === under)?.value;
  if (old !== undefined && old !== null)
    return spliceAll(text, [{ start: old.range[0], end: old.range[1], text: list }]);
  const last = contents.items.at(-1);
  const at = last === undefined ? contents.range[0] + 1 : (last.value ?? last.key).range[1];
  const comma = last === undefined ? "" : ", ";
  return spliceAll(text, [{ start: at, end: at, text: `${comma}${JSON.stringify(under)}: ${list}` }]);
}

/** On one line, with line breaks inside a text escaped. */
function writeJson(value: Value): string {
  return JSON.stringify(value, undefined, 1).replaceAll(/\n */g, " ");
}

function goOn(file: YamlFile, entries: Entries, entry: NewEntry): string {
  if (entries.flow === true) return goOnInFlow(file, entries, entry);
  const last = lastOf(entries);
  // That of the first entry's key, or of its dash.
  const indent = columnAt(file.text, entries.range[0]);
  const at = behindEntry(file.text, last.range[1], indent + 1);
  const { newline } = file;
  const lines = isInBraces(last) ? [inBraces(entry, indent)] : entryLines(entry, indent);
  const gap = hasEmptyLine(file.text, entries) ? newline : "";
  const open = at > 0 && file.text[at - 1] !== "\n" ? newline : "";
  return spliceAll(file.text, [
    { start: at, end: at, text: `${open}${gap}${lines.join(newline)}${newline}` },
  ]);
}

/** The value of the last entry, or its key where it has none. */
function lastOf(entries: Entries): ParsedNode {
  const item = entries.items.at(-1);
  if (item === undefined) throw new Error("There is no last entry.");
  return "key" in item ? (item.value ?? item.key) : item;
}

function isInBraces(node: ParsedNode): boolean {
  return isMap(node) && node.flow === true;
}

function inBraces({ key, fields }: NewEntry, indent: number): string {
  const value = writeFields(fields);
  return `${" ".repeat(indent)}${key === undefined ? "- " : `${key}: `}${value}`;
}

function writeFields(fields: NewEntry["fields"]): string {
  return writeValue(said(fields), "flow");
}

function said(fields: NewEntry["fields"]): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function goOnInFlow({ text }: YamlFile, entries: Entries, { key, fields }: NewEntry): string {
  const at = lastOf(entries).range[1];
  const [name, value] = isJson(text)
    ? [JSON.stringify(key), writeJson(said(fields))]
    : [key, writeFields(fields)];
  const written = key === undefined ? value : `${name}: ${value}`;
  return spliceAll(text, [{ start: at, end: at, text: `,${gapBefore(text, entries)}${written}` }]);
}

/** A line break with the last entry's indentation, where that entry begins a line. */
function gapBefore(text: string, entries: Entries): string {
  const item = entries.items.at(-1);
  const last = item !== undefined && "key" in item ? item.key : item;
  return /\r?\n[ \t]*$/.exec(text.slice(0, last?.range[0]))?.[0] ?? " ";
}

/** True when an empty line separates the last two entries. */
function hasEmptyLine(text: string, entries: Entries): boolean {
  const [before, last] = entries.items.slice(-2);
  if (before === undefined || last === undefined) return false;
  const end = "key" in before ? (before.value ?? before.key).range[1] : before.range[1];
  const start = "key" in last ? last.key.range[0] : last.range[0];
  return areApart(text, { start, end });
}
