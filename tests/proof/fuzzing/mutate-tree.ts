/** Changes YAML and JSON as trees: nodes taken out, doubled, exchanged, replaced, renamed, tagged, made aliases, and nested. */
import fc, { type Arbitrary } from "fast-check";
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  YAMLSeq,
} from "yaml";
import { KEYS, PIECES, VALUES } from "./pieces.ts";

export interface TreeChange {
  readonly how:
    | "delete"
    | "double"
    | "exchange"
    | "value"
    | "key"
    | "piece"
    | "copy"
    | "tag"
    | "alias"
    | "nest";
  /** Which node, and which other one: counted through the tree, round and round. */
  readonly at: number;
  readonly to: number;
  readonly value: number;
  readonly depth: number;
}

const change: Arbitrary<TreeChange> = fc.record({
  how: fc.constantFrom(
    "delete",
    "double",
    "exchange",
    "value",
    "key",
    "piece",
    "copy",
    "tag",
    "alias",
    "nest",
  ),
  at: fc.nat({ max: 100_000 }),
  to: fc.nat({ max: 100_000 }),
  value: fc.nat({ max: 100_000 }),
  depth: fc.constantFrom(1, 2, 20, 400),
});

/** One to five changes; they shrink to fewer. */
export const treeChanges: Arbitrary<readonly TreeChange[]> = fc.array(change, { minLength: 1, maxLength: 5 });

/** Returns the YAML with the changes made; as it is where it cannot be read as YAML. */
export function changeTree(yaml: string, changes: readonly TreeChange[]): string {
  const tree = parseDocument(yaml, { keepSourceTokens: false });
  if (tree.errors.length > 0) return yaml;
  for (const one of changes) changeOnce(tree, one);
  return written(tree) ?? yaml;
}

/** An alias may have lost what it is one of. */
function written(tree: Document): string | undefined {
  try {
    return tree.toString({ lineWidth: 0 });
  } catch {
    return undefined;
  }
}

/** A place in the tree that a node can be put into. */
interface Slot {
  readonly node: Node | null;
  readonly put: (node: unknown) => void;
  readonly remove: () => void;
  readonly add: (node: unknown) => void;
  readonly pair: Pair<unknown, unknown> | undefined;
}

function changeOnce(tree: Document, { how, at, to, value, depth }: TreeChange): void {
  const slots = slotsIn(tree.contents);
  const slot = slots[at % Math.max(1, slots.length)];
  const other = slots[to % Math.max(1, slots.length)];
  if (slot === undefined || other === undefined) return;
  switch (how) {
    case "delete":
      slot.remove();
      return;
    case "double":
      slot.add(clone(slot.node));
      return;
    case "exchange": {
      const [a, b] = [clone(slot.node), clone(other.node)];
      slot.put(b);
      other.put(a);
      return;
    }
    case "copy":
      slot.put(clone(other.node));
      return;
    case "value":
      slot.put(tree.createNode(VALUES[value % VALUES.length]));
      return;
    case "key":
      if (slot.pair !== undefined) slot.pair.key = tree.createNode(KEYS[value % KEYS.length]);
      return;
    case "piece":
      putPiece(tree, slot, { value, to });
      return;
    case "tag":
      if (slot.node !== null) slot.node.tag = TAGS[value % TAGS.length];
      return;
    case "alias":
      makeAlias(tree, slot, other);
      return;
    case "nest":
      slot.put(nested(tree, slot.node, depth));
      return;
  }
}

const TAGS = ["!!str", "!!int", "!!map", "!!seq", "!!binary", "!!timestamp", "!!set", "!x", "!<tag:x>"];

function putPiece(
  tree: Document,
  { node, put }: Slot,
  { value, to }: Pick<TreeChange, "value" | "to">,
): void {
  const piece = PIECES[value % PIECES.length] ?? "";
  const text = isScalar(node) ? String(node.value) : "";
  const at = to % (text.length + 1);
  put(tree.createNode(text.slice(0, at) + piece + text.slice(at)));
}

function makeAlias(tree: Document, slot: Slot, other: Slot): void {
  if (!isScalar(other.node) && !isCollection(other.node)) return;
  if (slot.node === other.node) return;
  slot.put(tree.createAlias(other.node));
}

function nested(tree: Document, node: Node | null, depth: number): Node {
  let inner: unknown = clone(node);
  for (let level = 0; level < depth; level += 1)
    inner = Object.assign(new YAMLSeq(), { items: [inner], flow: true });
  return tree.createNode(inner);
}

function clone(node: Node | null): unknown {
  return node === null ? null : node.clone();
}

function slotsIn(node: unknown): readonly Slot[] {
  if (isMap(node))
    return node.items.flatMap((pair, at): readonly Slot[] => {
      const slot: Slot = {
        node: asNode(pair.value),
        put: (put) => {
          Object.assign(pair, { value: put });
        },
        remove: () => {
          node.items.splice(node.items.indexOf(pair), 1);
        },
        add: () => {
          node.items.splice(at, 0, pair.clone());
        },
        pair,
      };
      return [slot, ...slotsIn(pair.value)];
    });
  if (isSeq(node))
    return node.items.flatMap((item, at): readonly Slot[] => {
      const slot: Slot = {
        node: asNode(item),
        put: (put) => {
          node.items[at] = put;
        },
        remove: () => {
          node.items.splice(at, 1);
        },
        add: (added) => {
          node.items.splice(at, 0, added);
        },
        pair: undefined,
      };
      return [slot, ...slotsIn(item)];
    });
  return [];
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isCollection(value) ? value : null;
}
