/** Opens a YAML file so that single values in its text can be changed. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { YAML_OPTIONS } from "../yaml/yaml-options.ts";

type Parsed = Document.Parsed;

export interface YamlFile {
  readonly text: string;
  readonly contents: Parsed["contents"];
  /** How the file ends its lines. */
  readonly newline: "\n" | "\r\n";
}

/** Throws where the text is not well-formed. Decoding reported that, and no such file is changed. */
export function openYaml(text: string): YamlFile {
  // The same options as in read-yaml, so that offsets and keys agree.
  const document = parseDocument(text, YAML_OPTIONS);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`The YAML to change is not well-formed: ${error.message}`);
  return { text, contents: document.contents, newline: text.includes("\r\n") ? "\r\n" : "\n" };
}

export type Entries = YAMLMap.Parsed | YAMLSeq.Parsed;

/** Returns the value of a key in the file's top-level map, where it is a map or a list. */
export function entriesUnder({ contents }: YamlFile, key: string): Entries | undefined {
  const pair = isMap(contents) ? contents.items.find((item) => keyOf(item) === key) : undefined;
  const { value } = pair ?? {};
  return isMap(value) || isSeq(value) ? value : undefined;
}

/** Returns the name of a key; empty where it is not a scalar. */
export function keyOf({ key }: Pair<ParsedNode, ParsedNode | null>): string {
  return isScalar(key) ? String(key.value) : "";
}

/** Returns the offset after the line break that ends the line of `offset`, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/** A stretch of the text, and what replaces it. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns `text` with all `splices` applied. Those at one place keep their order. They must not overlap. */
export function spliceAll(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  return [...parts, text.slice(from)].join("");
}
