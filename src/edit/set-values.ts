/** Sets values in the maps of a YAML file, and leaves every other character as it is. */
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import { type Style, type Value, writeLike, writeValue } from "./write-value.ts";
import { keyOf, nextLine, openYaml, type Splice, spliceAll, type YamlFile } from "./yaml-file.ts";

export interface SetValue {
  /**
   * Offset (UTF-16 code units) of an excerpt's ID in the map under `excerpts`, or of a value in one of the maps
   * in the list under `sources`: it names the map that is changed.
   */
  readonly at: number;
  /** A key of the map whose value is the map to change instead; where it has no such map, nothing is changed. */
  readonly within?: string;
  readonly key: string;
  readonly value: Value;
  /** The keys that a new one comes after, where the map has them; all where none is here. */
  readonly after: readonly string[];
}

export interface ValuesSet {
  readonly text: string;
  /** Those whose map does not stand in this file as such: an alias, or a list that another program wrote. */
  readonly refused: readonly SetValue[];
}

/** Comments, order, quotes and line ends stay. Equal values are left alone. Throws where `text` is no well-formed YAML. */
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

/** Returns the change of `map`; none where it has that value already. */
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
  // what stands in a block ends in its line break, or several
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

/** The place behind the last line of an entry, with the comment that stands on it. */
function behind({ text }: YamlFile, pair: PairNode): number {
  const end = endOf(pair);
  if (text[end - 1] !== "\n") return nextLine(text, end);
  // a block scalar's own line breaks are part of it; what follows a map or list is not
  return isScalar(pair.value) ? end : nextLine(text, text.slice(0, end).trimEnd().length);
}

function indentOf(text: string, { key }: PairNode): string {
  const start = key.range[0];
  return " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
}
