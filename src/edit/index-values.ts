/** Finds which value of a YAML file contains a place, and the keys that lead to it. */
import {
  type CST,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { countWhile } from "../text/count-while.ts";
import { keyOf, type YamlFile } from "./yaml-file.ts";

export interface ValuePlace {
  readonly node: Scalar.Parsed;
  readonly token: CST.FlowScalar | CST.BlockScalar;
  /** Offsets in the file, including quotes, without the line breaks that end a block. */
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
  /** It is inside braces or brackets. */
  readonly isInFlow: boolean;
  /** The keys that lead to it, the outermost first. For a key, it is itself the last. */
  readonly path: readonly string[];
  /** The map that it is a key or value of; undefined for an item of a list. */
  readonly map: YAMLMap.Parsed | undefined;
}

/** Returns the value or key that contains `offset`; undefined where none does. */
export type FindValue = (offset: number) => ValuePlace | undefined;

/** Reads the file once, for any number of places. */
export function indexValues(file: YamlFile): FindValue {
  const places: ValuePlace[] = [];
  visit(file.contents, { text: file.text, path: [], isInFlow: false, places });
  const sorted = places.toSorted((a, b) => a.start - b.start);
  return (offset) => {
    const place = lastUpTo(sorted, offset);
    return place !== undefined && offset <= place.end ? place : undefined;
  };
}

interface Visit {
  readonly text: string;
  readonly path: readonly string[];
  readonly isInFlow: boolean;
  readonly places: ValuePlace[];
}

function visit(node: ParsedNode | null, at: Visit, map?: YAMLMap.Parsed): void {
  if (isScalar(node)) keep(node, { ...at, map, isKey: false });
  else if (isSeq(node)) for (const item of node.items) visit(item, inside(at, node.flow));
  else if (isMap(node)) for (const pair of node.items) visitPair(pair, node, inside(at, node.flow));
}

function inside(at: Visit, flow: boolean | undefined): Visit {
  return { ...at, isInFlow: at.isInFlow || flow === true };
}

function visitPair(pair: Pair<ParsedNode, ParsedNode | null>, map: YAMLMap.Parsed, at: Visit): void {
  const below = { ...at, path: [...at.path, keyOf(pair)] };
  if (isScalar(pair.key)) keep(pair.key, { ...below, map, isKey: true });
  visit(pair.value, below, map);
}

function keep(node: Scalar.Parsed, { text, places, ...at }: Visit & Pick<ValuePlace, "isKey" | "map">): void {
  const { srcToken: token } = node;
  if (token === undefined) return;
  const [start, stop] = node.range;
  places.push({ node, token, start, end: start + text.slice(start, stop).trimEnd().length, ...at });
}

/** Returns the last of `places`, sorted by their starts, that begins at or before `offset`. */
function lastUpTo(places: readonly ValuePlace[], offset: number): ValuePlace | undefined {
  return places[countWhile(places, ({ start }) => start <= offset) - 1];
}
