/** Sets values in the maps of a YAML file, without changing any other character. */
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import { columnAt } from "./entry-places.ts";
import { type Style, type Value, writeLike, writeValue } from "./write-value.ts";
import { keyOf, nextLine, openYaml, type Splice, spliceAll, type YamlFile } from "./yaml-file.ts";

export interface SetValue {
  /**
   * Names the map to change: the offset (in UTF-16 code units) of an excerpt's ID in the map under `excerpts`, or of a
   * value in one of the maps in the list under `sources`.
   */
  readonly at: number;
  /** A key of the map whose value is the map to change instead. Where the map has no such map, nothing is changed. */
  readonly within?: string;
  readonly key: string;
  readonly value: Value;
  /** The keys after which a new one is put, where the map has them; after all keys where this is left out. */
  readonly after: readonly string[];
}

export interface ValuesSet {
  readonly text: string;
  /** Those whose map is not written in this file as such: an alias, or a list that another program wrote. */
  readonly refused: readonly SetValue[];
}

/**
 * Comments, order, quotes and line ends stay. Equal values do not change. Throws where `text` is not well-formed YAML.
 */
export function setValues(text: string, changes: readonly SetValue[]): ValuesSet {
  const file = openYaml(text);
  const maps = indexMaps(file);
  const [splices, refused]: [Splice[], SetValue[]] = [[], []];
  for (const change of changes) {
    const map = maps.get(change.at);
    if (map === undefined) refused.push(change);
    else {
      const inner = innerMap(map, change);
      if (inner !== undefined) splices.push(...setInMap(file, inner, change));
    }
  }
  const result = spliceAll(text, splices);
  openYaml(result);
  return { text: result, refused };
}

type MapNode = YAMLMap.Parsed;
type PairNode = Pair<ParsedNode, ParsedNode | null>;

function indexMaps({ contents }: YamlFile): ReadonlyMap<number, MapNode> {
  const index = new Map<number, MapNode>();
  for (const pair of isMap(contents) ? contents.items : []) {
    if (keyOf(pair) === "excerpts") indexExcerpts(pair.value, index);
    if (keyOf(pair) === "sources") indexSources(pair.value, index);
  }
  return index;
}

function indexExcerpts(node: ParsedNode | null, index: Map<number, MapNode>): void {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) if (isMap(value)) index.set(key.range[0], value);
}

function indexSources(node: ParsedNode | null, index: Map<number, MapNode>): void {
  if (!isSeq(node)) return;
  for (const item of node.items) {
    if (!isMap(item)) continue;
    for (const { value } of item.items) if (value !== null) index.set(value.range[0], item);
  }
}

function innerMap(map: MapNode, { within }: SetValue): MapNode | undefined {
  if (within === undefined) return map;
  const value = map.items.find((pair) => keyOf(pair) === within)?.value;
  return isMap(value) ? value : undefined;
}

/** Returns the change to `map`; none where it has that value already. */
export function setInMap(
  file: YamlFile,
  map: MapNode,
  change: Pick<SetValue, "key" | "value" | "after">,
): readonly Splice[] {
  const pair = map.items.find((item) => keyOf(item) === change.key);
  if (pair === undefined) return [insert(file, map, change)];
  const { value } = pair;
  const style: Style = map.flow === true ? "flow" : "block";
  if (value === null || value.range[0] === value.range[1]) {
    const at = value?.range[0] ?? nextColon(file.text, pair.key.range[1]);
    return [{ start: at, end: at, text: ` ${writeValue(change.value, style)}` }];
  }
  if (isScalar(value) && value.value === change.value) return [];
  const written = isScalar(value) ? writeLike(change.value, value, style) : writeValue(change.value, style);
  const [start, end] = value.range;
  // What stands in a block ends with one or more line breaks.
  const tail = isAlias(value) ? "" : (/(?<![\r\n])[\r\n]*$/.exec(file.text.slice(start, end))?.[0] ?? "");
  return [{ start, end, text: `${written}${tail}` }];
}

function nextColon(text: string, from: number): number {
  return text.indexOf(":", from) + 1;
}

function insert(
  file: YamlFile,
  map: MapNode,
  { key, value, after }: Pick<SetValue, "key" | "value" | "after">,
): Splice {
  const before = map.items.findLast((item) => after.includes(keyOf(item))) ?? map.items.at(-1);
  if (map.flow === true) return insertInFlow(file, { map, before, key, value });
  if (before === undefined) throw new Error("A block map without entries is no map.");
  const at = behind(file, before);
  const line = `${indentOf(file.text, before)}${key}: ${writeValue(value, "block")}`;
  const isEnd = at === file.text.length && !file.text.endsWith("\n");
  return { start: at, end: at, text: isEnd ? `${file.newline}${line}` : `${line}${file.newline}` };
}

function insertInFlow(
  { text }: YamlFile,
  entry: { map: MapNode; before: PairNode | undefined; key: string; value: Value },
): Splice {
  const { map, before, key, value } = entry;
  const isJson = before !== undefined && isScalar(before.key) && before.key.type === "QUOTE_DOUBLE";
  const written = isJson
    ? `${JSON.stringify(key)}: ${JSON.stringify(value)}`
    : `${key}: ${writeValue(value, "flow")}`;
  const at = before === undefined ? map.range[0] + 1 : endOf(before);
  const isAlone = before === undefined && text.slice(at).trimStart().startsWith("}");
  return { start: at, end: at, text: isAlone ? ` ${written} ` : `, ${written}` };
}

function endOf({ key, value }: PairNode): number {
  return value?.range[1] ?? key.range[1];
}

/** The place after the last line of an entry, including the comment on that line. */
function behind({ text }: YamlFile, pair: PairNode): number {
  const end = endOf(pair);
  if (text[end - 1] !== "\n") return nextLine(text, end);
  // The line breaks at the end of a block scalar belong to it. Those after a map or list do not.
  return isScalar(pair.value) ? end : nextLine(text, text.slice(0, end).trimEnd().length);
}

function indentOf(text: string, { key }: PairNode): string {
  return " ".repeat(columnAt(text, key.range[0]));
}
