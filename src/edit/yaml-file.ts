/** Opens a YAML file so that single values of it can be changed in its text. */
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

type Parsed = Document.Parsed;

export interface YamlFile {
  readonly text: string;
  readonly contents: Parsed["contents"];
  /** What the file ends its lines with. */
  readonly newline: "\n" | "\r\n";
}

/** Throws for what is not well-formed: decoding has reported that, and nothing of such a file is changed. */
export function openYaml(text: string): YamlFile {
  // as read-yaml has it, so that offsets and keys are the same
  const document = parseDocument(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`The YAML to change is not well-formed: ${error.message}`);
  return { text, contents: document.contents, newline: text.includes("\r\n") ? "\r\n" : "\n" };
}

export type Entries = YAMLMap.Parsed | YAMLSeq.Parsed;

/** Returns what stands under a key of the file's own map, where that is a map or a list. */
export function entriesUnder({ contents }: YamlFile, key: string): Entries | undefined {
  const pair = isMap(contents) ? contents.items.find((item) => keyOf(item) === key) : undefined;
  const { value } = pair ?? {};
  return isMap(value) || isSeq(value) ? value : undefined;
}

/** Returns the name of a key; empty where it is no scalar. */
export function keyOf({ key }: Pair<ParsedNode, ParsedNode | null>): string {
  return isScalar(key) ? String(key.value) : "";
}

/** Returns the offset behind the line break that ends the line of `offset`, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/** A stretch of the text, and what is to stand there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns `text` with all `splices` made, those at one place in their order. They must not overlap. */
export function spliceAll(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  return [...parts, text.slice(from)].join("");
}
