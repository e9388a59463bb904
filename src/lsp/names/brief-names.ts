/** Finds every place of a brief's files where something is named, with what it names and whether it defines that. */
import { decodeText } from "../../brief/markdown/decode-text.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { slidesOf } from "../../model/statements.ts";
import type { Citation, Text } from "../../model/text.ts";
import { itemsOf as shownOn } from "../../model/walk-content.ts";
import { entriesOf, isText, itemsOf, type Scalar, type Tree } from "../../yaml/yaml-tree.ts";
import { ITEM } from "../cursor/yaml-cursor.ts";
import { type NameKind, type NamePlace, namePlace } from "./name-places.ts";

export interface PlacedName {
  readonly kind: NameKind;
  readonly role: NamePlace["role"];
  readonly name: string;
  /** The name alone, without quotation marks and `@`. */
  readonly span: Span;
}

/** Returns them in the order of the files, each place once. `trees` are those of the brief's YAML files. */
export function briefNames(resolved: ResolvedBrief, trees: readonly Tree[]): readonly PlacedName[] {
  const citationsIn = citationReader(resolved);
  const found = new Map<string, PlacedName>();
  const add = (name: PlacedName): void => {
    const place = `${name.span.file}:${name.span.start}`;
    if (!found.has(place)) found.set(place, name);
  };
  const visit = (tree: Tree, path: readonly string[]): void => {
    if (tree.kind === "scalar") for (const name of namesOfScalar(tree, path, citationsIn)) add(name);
    for (const item of itemsOf(tree)) visit(item, [...path, ITEM]);
    for (const { key, keySpan, value } of entriesOf(tree)) {
      const place = namePlace(path, "key");
      if (place !== undefined) add({ ...place, name: key, span: withoutQuotes(keySpan, key) });
      visit(value, [...path, key]);
    }
  };
  for (const tree of trees) visit(tree, []);
  return [...found.values()];
}

type CitationsIn = (text: Scalar) => readonly Citation[];

function namesOfScalar(
  scalar: Scalar,
  path: readonly string[],
  citationsIn: CitationsIn,
): readonly PlacedName[] {
  if (!isText(scalar)) return [];
  const place = namePlace(path, "value");
  if (place !== undefined)
    return [{ ...place, name: scalar.text, span: spanIn(scalar, 0, scalar.text.length) }];
  const isOutline = path[0] === "slides" || path[0] === "title" || path[0] === "subtitle";
  return isOutline
    ? [...citedIn(scalar, citationsIn), ...variablesIn(scalar), ...slidesLinkedIn(scalar)]
    : [];
}

function citedIn(scalar: Scalar, citationsIn: CitationsIn): readonly PlacedName[] {
  if (!scalar.text.includes("@")) return [];
  return citationsIn(scalar).map(({ id, span }) => ({
    ...{ kind: "evidence", role: "uses", name: id },
    span: { ...span, start: span.start + 1 },
  }));
}

function variablesIn(scalar: Scalar): readonly PlacedName[] {
  const matches = scalar.text.matchAll(/\{\{\s*vars\.([A-Za-z0-9][\w.:-]*)\s*\}\}/g);
  return Array.from(matches, ({ 0: written, 1: name = "", index }) => {
    const start = index + written.indexOf(name, written.indexOf(".") + 1);
    return { kind: "variable", role: "uses", name, span: spanIn(scalar, start, start + name.length) };
  });
}

/** Each slide of a page is a place that links may lead to: `[the queue](#queue)`, also with a title behind it. */
function slidesLinkedIn(scalar: Scalar): readonly PlacedName[] {
  const matches = scalar.text.matchAll(/(\]\(\s*<?#)([A-Za-z0-9][\w.:-]*)(?=[\s>)])/g);
  return Array.from(matches, ({ 1: before = "", 2: name = "", index }) => {
    const start = index + before.length;
    return { kind: "slide", role: "uses", name, span: spanIn(scalar, start, start + name.length) };
  });
}

/** Texts that were decoded have their citations. Others are read as texts are: those under a misspelt key, for instance. */
function citationReader({ brief }: ResolvedBrief): CitationsIn {
  const slides = slidesOf(brief).flatMap(shownOn);
  const texts = [brief.title, brief.subtitle, ...slides.flatMap((item) => item.texts)];
  const known = new Map(texts.flatMap((text) => (text === undefined ? [] : [[placeOf(text), text]])));
  return (scalar) => (known.get(placeOf(scalar)) ?? decoded(scalar)).citations;
}

function decoded({ text: markdown, span, offsets }: Scalar): Text {
  const counted = offsets().map((offset) => offset - span.start);
  return decodeText({ markdown, span, offsets: counted, form: "blocks" }).value;
}

function placeOf({ span }: Pick<Text, "span">): string {
  return `${span.file}:${span.start}`;
}

function spanIn({ span, offsets }: Scalar, start: number, end: number): Span {
  const places = offsets();
  return { file: span.file, start: places[start] ?? span.start, end: places[end] ?? span.end };
}

function withoutQuotes(span: Span, key: string): Span {
  const isQuoted = span.end - span.start === key.length + 2;
  return isQuoted ? { ...span, start: span.start + 1, end: span.end - 1 } : span;
}
