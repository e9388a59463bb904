/** Decodes what slides show: texts, points, columns, tables, quotes and notes. */
import type { ClaimKind, Column, Comparison, Note, Point, Quote, Row, Table } from "../../model/brief.ts";
import { excerptId } from "../../model/ids.ts";
import type { Text } from "../../model/text.ts";
import {
  cutOff,
  idsAt,
  isText,
  itemsOf,
  locatedAt,
  readAt,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { decodeText, type TextSource } from "../markdown/decode-text.ts";
import { offsetsIn } from "../markdown/text-span.ts";
import * as schema from "../schemas/slide.ts";
import { kindOf } from "./decode-kind.ts";
import { decodeSelection } from "./decode-selection.ts";
import type { Reading } from "./reading.ts";

/** Returns a scalar's words as a line of text; undefined where `tree` has none. */
export function decodeLine(tree: Tree | undefined, reading: Reading): Text | undefined {
  return decodeWords(tree, "line", reading);
}

/** Returns a scalar's words as a text of any blocks; undefined where `tree` has none. */
export function decodeBlocks(tree: Tree | undefined, reading: Reading): Text | undefined {
  return decodeWords(tree, "blocks", reading);
}

function decodeWords(tree: Tree | undefined, form: TextSource["form"], reading: Reading): Text | undefined {
  if (!isText(tree)) return undefined;
  const { value, diagnostics } = decodeText({
    markdown: tree.text,
    span: tree.span,
    offsets: offsetsIn(tree),
    form,
    setFormula: reading.setFormula,
  });
  diagnostics.forEach(reading.report);
  return value;
}

/**
 * Returns the points of a list. `kind` is what they claim to be where they do not say. Points without words are left
 * out.
 */
export function decodePoints(list: Tree | undefined, kind: ClaimKind, reading: Reading): readonly Point[] {
  return itemsOf(list).flatMap((item) => {
    const text = decodeLine(wordsOf(item), reading);
    if (text === undefined) return [];
    return {
      span: item.span,
      selection: decodeSelection(item),
      text,
      kind: kindOf(item, kind),
      confidence: readAt(item, "confidence", schema.confidence),
      points: decodePoints(valueAt(item, "points"), kind, reading).map((point) => ({ ...point, points: [] })),
    };
  });
}

/** Returns the columns of a list that are maps, as the layout `columns` shows them. */
export function decodeColumns(list: Tree | undefined, kind: ClaimKind, reading: Reading): readonly Column[] {
  return itemsOf(list)
    .filter((item) => item.kind === "mapping")
    .map((item) => ({
      span: item.span,
      selection: decodeSelection(item),
      heading: decodeLine(valueAt(item, "heading"), reading),
      points: decodePoints(valueAt(item, "points"), kind, reading),
    }));
}

/** Returns the table of `columns` (the headings) and `rows`; undefined where the slide has neither. */
export function decodeTable(slide: Tree, reading: Reading): Table | undefined {
  const columns = itemsOf(valueAt(slide, "columns")).flatMap((item) => decodeLine(item, reading) ?? []);
  const rows = itemsOf(valueAt(slide, "rows")).map((item) => decodeRow(item, reading));
  return columns.length + rows.length === 0 ? undefined : { columns, rows };
}

function decodeRow(item: Tree, reading: Reading): Row {
  return {
    span: item.span,
    selection: decodeSelection(item),
    kind: kindOf(item, "fact"),
    cells: cellsOf(item).flatMap((cell) => decodeLine(cell, reading) ?? []),
    emphasis: isSet(item, "total") ? "total" : isSet(item, "highlight") ? "highlight" : undefined,
    cite: idsAt(item, "cite") ?? [],
  };
}

function isSet(item: Tree, key: string): boolean {
  const value = valueAt(item, key);
  return value?.kind === "scalar" && value.value === true;
}

/** Returns the cells of a row, which is a list of cells or has one under `cells`. */
export function cellsOf(row: Tree): readonly Tree[] {
  return itemsOf(row.kind === "list" ? row : valueAt(row, "cells"));
}

/** Returns the quote of a slide; undefined where it names no excerpt. */
export function decodeQuote(slide: Tree, reading: Reading): Quote | undefined {
  const [excerpt] = idsAt(slide, "excerpt") ?? [];
  const context = decodeBlocks(valueAt(slide, "context"), reading);
  if (excerpt === undefined) return undefined;
  return { excerpt: { value: excerptId(excerpt.value), span: excerpt.span }, context };
}

/** Returns what is compared. The wordings of a statement are gathered once all excerpts are decoded. */
export function decodeComparison(slide: Tree): Comparison | undefined {
  const statement = locatedAt(slide, "statement");
  const excerpts = idsAt(slide, "excerpts");
  const place = valueAt(slide, "excerpts")?.span ?? statement?.span;
  if (place === undefined) return undefined;
  const wordings = (excerpts ?? []).map(({ value, span }) => ({ value: excerptId(value), span }));
  return { span: place, statement, wordings };
}

/** Returns speaker notes: one text, or a list of them. */
export function decodeNotes(notes: Tree | undefined, reading: Reading): readonly Note[] {
  const items = notes === undefined || notes.kind === "list" ? itemsOf(notes) : [notes];
  return items.flatMap((item) => {
    const text = decodeBlocks(wordsOf(item), reading);
    return text === undefined ? [] : { span: item.span, selection: decodeSelection(item), text };
  });
}

/**
 * An item is a text, or a map with one under `text`. There are no words where a comma cut them, since the rest may say
 * something else.
 */
function wordsOf(item: Tree): Tree | undefined {
  if (item.kind !== "mapping") return item;
  return cutOff(item, "text").length > 0 ? undefined : valueAt(item, "text");
}
