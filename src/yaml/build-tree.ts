/** Turns a parsed YAML document into a tree of values with places. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
  type Scalar as YamlScalar,
} from "yaml";
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { indexRanges, type Range } from "../diagnostics/range-index.ts";
import type { Span } from "../diagnostics/span.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { scalarText } from "./scalar-offsets.ts";
import type { TornPlaces } from "./torn-places.ts";
import {
  childrenOf,
  type Entry,
  entriesOf,
  isLost,
  type Mapping,
  type Scalar,
  type Tree,
} from "./yaml-tree.ts";

/** How many values all aliases of a file may stand for together. Aliases of aliases can grow without limit. */
const ALIAS_LIMIT = 100_000;

/**
 * Returns the tree of `document`. An alias stands for its anchor's value, at the anchor's place. What was left out is
 * marked.
 */
export function buildTree(options: {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  /** What was left out of `text`. */
  readonly torn: TornPlaces;
  /** The parts of it that its author did not write. A text that contains one is lost. */
  readonly cited: readonly Range[];
}): Diagnosed<Tree> {
  const builder = new Builder(options);
  const value = builder.build(options.document.contents, 0);
  return { value, diagnostics: builder.diagnostics };
}

class Builder {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #anchors = new Map<string, Tree>();
  readonly #sizes = new WeakMap<Tree, number>();
  readonly #torn: TornPlaces;
  readonly #isCited: (range: Range) => boolean;
  #aliased = 0;

  constructor({ file, text, torn, cited }: Parameters<typeof buildTree>[0]) {
    this.#file = file;
    this.#text = text;
    this.#torn = torn;
    this.#isCited = indexRanges(cited);
  }

  /** `at` is the place of a value that is missing altogether. */
  build(node: ParsedNode | null, at: number): Tree {
    if (node === null) return this.#absent({ file: this.#file, start: at, end: at });
    const span = this.#spanOf(node);
    if (isAlias(node)) return this.#follow(node.source, span);
    const tree = this.#buildPlain(node, span);
    this.#sizes.set(tree, 1 + this.#sizeOf(childrenOf(tree)));
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, tree);
    return tree;
  }

  #buildPlain(node: Exclude<ParsedNode, Alias.Parsed>, span: Span): Tree {
    if (isScalar(node)) return this.#isLostText(node, span) ? this.#lost(span) : buildScalar(node, span);
    if (isMap(node)) return this.#buildMapping(node, span);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item, span.start));
      return { kind: "list", items, span, ...this.#tornOf(node, span, { values: items }) };
    }
    return this.#nothing(span);
  }

  #isLostText({ source, type }: YamlScalar.Parsed, { start, end }: Span): boolean {
    const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
    const isEmpty = source === "" && !isQuoted;
    return this.#isCited({ start, end }) || this.#torn.isCut({ start, end, isEmpty, mayGoOn: !isQuoted });
  }

  #tornOf(
    { flow }: YAMLMap.Parsed | YAMLSeq.Parsed,
    span: Span,
    { values, merges = [] }: { readonly values: readonly Tree[]; readonly merges?: readonly Tree[] },
  ): { readonly torn?: readonly Span[] } {
    const left = flow === true ? [] : this.#torn.tornOutOf(span);
    const torn = [
      ...left.map(({ start, end }) => ({ file: this.#file, start, end })),
      ...values.filter(isLost).map((value) => value.span),
      ...merges.flatMap((map) => (map.kind === "scalar" ? [] : (map.torn ?? []))),
    ];
    return torn.length === 0 ? {} : { torn };
  }

  #buildMapping(node: YAMLMap.Parsed, span: Span): Mapping {
    const entries = new Map<string, Entry>();
    const repeated: Entry[] = [];
    const merged: Entry[] = [];
    const values: Tree[] = [];
    const merges: Tree[] = [];
    for (const pair of node.items) {
      const keySpan = this.#spanOf(pair.key);
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const value = this.build(pair.value, keySpan.end);
      const entry: Entry = { key, keySpan, value, ...(pair.value === null ? { isBare: true } : {}) };
      values.push(value);
      if (key === "<<") {
        merged.push(...this.#merge(entry));
        merges.push(...mapsOf(value));
      } else if (entries.has(key)) repeated.push(entry);
      else entries.set(key, entry);
    }
    for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
    const torn = this.#tornOf(node, span, { values, merges });
    return { kind: "mapping", entries: [...entries.values()], repeated, span, ...torn };
  }

  /** `<<` takes a map, or a list of maps of which the earlier ones win (YAML 1.1's merge key). */
  #merge({ keySpan, value }: Entry): readonly Entry[] {
    const maps = mapsOf(value);
    if (maps.some((map) => map.kind !== "mapping" && !isLost(map))) {
      this.#complain("A merge takes a map, or a list of maps.", keySpan);
    }
    return maps.flatMap(entriesOf);
  }

  #follow(name: string, span: Span): Tree {
    const target = this.#anchors.get(name);
    if (target === undefined && this.#torn.anchors.has(name)) return this.#lost(span);
    if (target === undefined) {
      const hints = didYouMean(name, [...this.#anchors.keys()]);
      this.#complain(`No anchor is named "${name}" before this alias.`, span, hints);
      return this.#lost(span);
    }
    const isFull = this.#aliased > ALIAS_LIMIT;
    const size = this.#sizeOf([target]);
    this.#aliased += size;
    if (this.#aliased <= ALIAS_LIMIT) return this.#aliasOf(target, { size, span });
    // Only the first alias past the limit is reported. Those after it are no further mistakes.
    if (!isFull) this.#complain("The aliases up to here stand for too many values.", span);
    return this.#lost(span);
  }

  #aliasOf(target: Tree, { size, span }: { readonly size: number; readonly span: Span }): Tree {
    if (target.kind !== "mapping") return target;
    const tree = { ...target, alias: span };
    this.#sizes.set(tree, size);
    return tree;
  }

  /** Either nothing was written here, or what was written is lost. */
  #absent(span: Span): Scalar {
    const isCut = this.#torn.isCut({ ...span, isEmpty: true, mayGoOn: false });
    return isCut ? this.#lost(span) : this.#nothing(span);
  }

  #lost(span: Span): Scalar {
    return { ...this.#nothing(span), isLost: true };
  }

  #sizeOf(trees: readonly Tree[]): number {
    return trees.reduce((sum, tree) => sum + (this.#sizes.get(tree) ?? 1), 0);
  }

  #spanOf(node: ParsedNode): Span {
    const [start, end] = node.range;
    return { file: this.#file, start, end: start + this.#text.slice(start, end).trimEnd().length };
  }

  #nothing(span: Span): Scalar {
    return { kind: "scalar", value: null, text: "", span, offsets: () => [span.start] };
  }

  #complain(message: string, span: Span, hints: readonly string[] = []): void {
    this.diagnostics.push(diagnose("invalid-yaml", { message, span, hints }));
  }
}

function mapsOf(merge: Tree): readonly Tree[] {
  return merge.kind === "list" ? merge.items : [merge];
}

function buildScalar(node: YamlScalar.Parsed, span: Span): Scalar {
  const { source: text, srcToken: token, value } = node;
  let kept: readonly number[] | undefined;
  const offsets = (): readonly number[] => {
    kept ??=
      token === undefined
        ? Array.from({ length: text.length + 1 }, () => span.start)
        : scalarText(token).offsets;
    return kept;
  };
  return { kind: "scalar", value: isPlain(value) ? value : text, text, span, offsets };
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
