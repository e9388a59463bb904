/** A YAML file as values with their places, from which every decoder reads. */
import type { Span } from "../diagnostics/span.ts";
import { ID_PATTERN } from "../model/ids.ts";
import type { Located } from "../model/located.ts";

export type Tree = Scalar | List | Mapping;

export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** The value as written, after unescaping and folding. `1.50` stays `1.50`, and `2022` is a text too. */
  readonly text: string;
  readonly span: Span;
  /** For each UTF-16 offset in `text`, and for its end, the offset in the file. */
  readonly offsets: () => readonly number[];
  /** Stands for a value that could not be read, which was reported. The intended value is unknown. */
  readonly isLost?: true;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly span: Span;
  /** Where something could not be read that is or may be part of it, which was reported. */
  readonly torn?: readonly Span[];
}

export interface Mapping {
  readonly kind: "mapping";
  /** Each key once, with its first value. */
  readonly entries: readonly Entry[];
  /** Entries whose key an earlier one already has. */
  readonly repeated: readonly Entry[];
  readonly span: Span;
  /** The place of the alias that this stands for. `span` is the place of its anchor. */
  readonly alias?: Span;
  /** Where something could not be read that is or may be part of it, which was reported. */
  readonly torn?: readonly Span[];
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
  /** True for a key without colon and value, as after a comma in a text between braces. */
  readonly isBare?: true;
}

/** Returns the entry of `tree` under `key`; undefined where `tree` is not a mapping or has no such key. */
export function entryAt(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === "mapping" ? tree.entries.find((entry) => entry.key === key) : undefined;
}

/**
 * Returns the entries directly after the one under `key` that have neither colon nor value: the rest of a text cut at
 * its commas.
 */
export function cutOff(tree: Tree | undefined, key: string): readonly Entry[] {
  const entries = entriesOf(tree);
  const at = entries.findIndex((entry) => entry.key === key);
  if (at === -1) return [];
  const behind = entries.slice(at + 1);
  const next = behind.findIndex(({ isBare }) => isBare !== true);
  return next === -1 ? behind : behind.slice(0, next);
}

/** Returns the value of `tree` under `key`; undefined where `tree` is not a mapping or has no such key. */
export function valueAt(tree: Tree | undefined, key: string): Tree | undefined {
  return entryAt(tree, key)?.value;
}

/** Returns the items of a list; none where `tree` is something else. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === "list" ? tree.items : [];
}

/** Returns the entries of a mapping; none where `tree` is something else. */
export function entriesOf(tree: Tree | undefined): readonly Entry[] {
  return tree?.kind === "mapping" ? tree.entries : [];
}

/** True for a value that could not be read. */
export function isLost(tree: Tree | undefined): boolean {
  return tree?.kind === "scalar" && tree.isLost === true;
}

/** True for a map or list that may lack what its author wrote. */
export function isTorn(tree: Tree | undefined): boolean {
  return tree !== undefined && tree.kind !== "scalar" && tree.torn !== undefined;
}

/** True for a map that may lack whole keys, and not only parts of the values of the keys that it has. */
export function lacksKeys(map: Mapping): boolean {
  const lost = new Set(map.entries.filter(({ value }) => isLost(value)).map(({ value }) => value.span));
  return (map.torn ?? []).some((span) => !lost.has(span));
}

/** True where anything in `tree` could not be read. */
export function isTouched(tree: Tree | undefined): boolean {
  if (tree === undefined) return false;
  return isLost(tree) || isTorn(tree) || childrenOf(tree).some(isTouched);
}

/** Returns the items of a list, or the values of a map. */
export function childrenOf(tree: Tree): readonly Tree[] {
  return [...itemsOf(tree), ...entriesOf(tree).map((entry) => entry.value)];
}

export type TextScalar = Scalar & { readonly value: string | number };

/** True for a text or a number, which the format accepts wherever it asks for words. */
export function isText(tree: Tree | undefined): tree is TextScalar {
  return tree?.kind === "scalar" && (typeof tree.value === "string" || typeof tree.value === "number");
}

/** Returns the words under `key`; undefined where there are none. */
export function stringAt(tree: Tree | undefined, key: string): string | undefined {
  return locatedAt(tree, key)?.value;
}

/** Returns the words under `key` with their place; undefined where there are none. */
export function locatedAt(tree: Tree | undefined, key: string): Located<string> | undefined {
  const value = valueAt(tree, key);
  return isText(value) ? { value: value.text, span: value.span } : undefined;
}

/** Returns the well-formed IDs under `key`, whose value is one ID or a list; undefined where the key is absent. */
export function idsAt(tree: Tree | undefined, key: string): readonly Located<string>[] | undefined {
  const value = valueAt(tree, key);
  if (value === undefined) return undefined;
  const items = value.kind === "list" ? value.items : [value];
  return items
    .filter(isText)
    .filter((item) => ID_PATTERN.test(item.text))
    .map((item) => ({ value: item.text, span: item.span }));
}

/** Returns the value under `key` where `schema` accepts it, else undefined. `validate` reports the mistake. */
export function readAt<T>(tree: Tree | undefined, key: string, schema: Schema<T>): T | undefined {
  const value = valueAt(tree, key);
  return value === undefined ? undefined : schema.safeParse(dataOf(value)).data;
}

/** What says whether data is valid, and makes a value of it: a schema of `brief/schemas/`. */
export interface Schema<T> {
  safeParse(data: unknown): { readonly data?: T | undefined };
}

/** Returns the value at each key of `schemas`; undefined for those that are left out or not valid. */
export function readEach<T extends object>(
  tree: Tree,
  schemas: { readonly [Key in keyof T]: Schema<T[Key]> },
): { readonly [Key in keyof T]: T[Key] | undefined };
export function readEach(tree: Tree, schemas: Readonly<Record<string, Schema<unknown>>>): object {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, readAt(tree, key, schema)]));
}

/** Returns `tree` as plain data, for schemas. */
export function dataOf(tree: Tree): unknown {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "list":
      return tree.items.map(dataOf);
    case "mapping":
      return Object.fromEntries(tree.entries.map((entry) => [entry.key, dataOf(entry.value)]));
  }
}
