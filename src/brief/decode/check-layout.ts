/** Checks that a slide's fields are those of its layout, and have the shape that the layout shows. */
import { counted } from "../../diagnostics/counted.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { type ContentField, fieldsOf, hasSteps, LAYOUT_FIELDS } from "../../model/layouts.ts";
import {
  entriesOf,
  entryAt,
  isText,
  itemsOf,
  type Mapping,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { layoutsShowing, shows } from "../schemas/layout-fields.ts";
import { cellsOf } from "./decode-content.ts";

/**
 * `written` is the slide or variant that is checked. `whole` is the same together with what a variant inherits. An
 * inherited field that the variant's layout does not show is no mistake. A layout of the author's takes any field.
 */
export function checkLayout(options: {
  readonly written: Mapping;
  readonly whole: Mapping;
  readonly layout: string;
}): readonly Diagnostic[] {
  const { written, whole, layout } = options;
  return [
    ...misplacedFields(written, layout),
    ...citesNoImage(written, whole, layout),
    ...stepsWithoutPoints(written, layout),
    ...missingFields(written, whole, layout),
    ...notJustOne(whole, layout),
    ...missingTitle(written, whole, layout),
    ...severalPoints(whole, layout),
    ...columnMistakes(whole, layout),
    ...cellMistakes(whole, layout),
  ];
}

function misplacedFields(written: Mapping, layout: string): readonly Diagnostic[] {
  return written.entries
    .filter((entry) => !shows(layout, entry.key))
    .map(({ key, keySpan }) => {
      const message = `"${key}" is not shown by the layout "${layout}".`;
      const layouts = layoutsShowing(key);
      const hints = [
        `${layouts.length === 1 ? "The layout" : "Layouts"} that show${layouts.length === 1 ? "s" : ""} it: ${layouts.join(", ")}.`,
      ];
      return diagnose("misplaced-field", { message, hints, span: keySpan });
    });
}

/** A layout of the author's takes every field. This one only says from what the image is taken. */
function citesNoImage(written: Mapping, whole: Mapping, layout: string): readonly Diagnostic[] {
  const cite = entryAt(written, "cite");
  if (cite === undefined || !shows(layout, "cite") || valueAt(whole, "image") !== undefined) return [];
  const message = '"cite" says here what the image is taken from, and this slide has no "image".';
  const hints = ["Cite in the texts, or beside a row, an event or a datum."];
  return [diagnose("misplaced-field", { message, hints, span: cite.keySpan })];
}

function stepsWithoutPoints(written: Mapping, layout: string): readonly Diagnostic[] {
  const fragments = entryAt(written, "fragments");
  if (fragments === undefined || hasSteps(layout)) return [];
  const message = `"fragments" shows points one by one, and the layout "${layout}" does not.`;
  const hints = [`Layouts that do: ${Object.keys(LAYOUT_FIELDS).filter(hasSteps).join(", ")}.`];
  return [diagnose("misplaced-field", { message, hints, span: fragments.keySpan })];
}

/** A variant that keeps the slide's layout cannot lack more than the slide does. */
function missingFields(written: Mapping, whole: Mapping, layout: string): readonly Diagnostic[] {
  if (written !== whole && hasNoLayout(written)) return [];
  const { needs: always = [], needsOneOf = [], needsJustOneOf = [] } = fieldsOf(layout) ?? {};
  const span = entryAt(written, "layout")?.value.span ?? whole.span;
  if (needsOneOf.length > 0 && needsOneOf.every((field) => valueAt(whole, field) === undefined)) {
    const message = `The layout "${layout}" needs one of the keys ${needsOneOf.map((field) => `"${field}"`).join(" and ")}.`;
    return [diagnose("missing-key", { message, span })];
  }
  const given = needsJustOneOf.filter((field) => valueAt(whole, field) !== undefined);
  const needs = [...always, ...given.flatMap((field) => BELONGS.get(field) ?? [])];
  const meant = keysMeant(written, needs);
  return (
    needs
      // A misspelt key was already reported as unknown.
      .filter((field) => valueAt(whole, field) === undefined && !meant.has(field))
      .map((field) =>
        diagnose("missing-key", { message: `The layout "${layout}" needs the key "${field}".`, span }),
      )
  );
}

/** What a field needs beside it, where the layout leaves it open which field it shows. */
const BELONGS: ReadonlyMap<ContentField, readonly ContentField[]> = new Map([
  ["image", ["alt"]],
  ["chart", ["data"]],
  ["rows", ["columns"]],
]);

/** Such as a picture, a chart or a table beside the points. */
function notJustOne(whole: Mapping, layout: string): readonly Diagnostic[] {
  const { needsJustOneOf: fields = [] } = fieldsOf(layout) ?? {};
  const given = fields.flatMap((field) => entryAt(whole, field) ?? []);
  if (fields.length === 0 || given.length === 1) return [];
  const names = fields.map((field) => `"${field}"`).join(", ");
  const message = `The layout "${layout}" needs exactly one of the keys ${names}.`;
  const [, second] = given;
  if (second !== undefined) return [diagnose("invalid-value", { message, span: second.keySpan })];
  const span = entryAt(whole, "layout")?.value.span ?? whole.span;
  return [diagnose("missing-key", { message, span })];
}

/**
 * A title without a value, and a misspelt key, have reports of their own. An inherited title was checked where it is
 * written.
 */
function missingTitle(written: Mapping, whole: Mapping, layout: string): readonly Diagnostic[] {
  if (fieldsOf(layout)?.needsTitle !== true) return [];
  const title = valueAt(whole, "title");
  const isBlank = title === undefined || (isText(title) && title.text.trim() === "");
  const isInherited = written !== whole && entryAt(written, "title") === undefined && hasNoLayout(written);
  if (!isBlank || isInherited || keysMeant(written, ["title"]).has("title")) return [];
  const message = `A slide of the layout "${layout}" needs a "title": it is the heading of what follows.`;
  const span = title?.span ?? entryAt(written, "layout")?.value.span ?? whole.span;
  return [diagnose("missing-key", { message, span })];
}

/** Returns those of `keys` that misspelt keys are probably meant to be. */
function keysMeant(written: Mapping, keys: readonly string[]): ReadonlySet<string | undefined> {
  const strange = entriesOf(written).filter(({ key }) => key !== "title" && layoutsShowing(key).length === 0);
  return new Set(strange.map(({ key }) => suggest(key, keys)));
}

function hasNoLayout(written: Mapping): boolean {
  return valueAt(written, "layout") === undefined;
}

/** Points for different audiences are written as variants, so that each audience has one. */
function severalPoints(slide: Mapping, layout: string): readonly Diagnostic[] {
  const points = entryAt(slide, "points");
  const count = itemsOf(points?.value).length;
  if (points === undefined || count < 2 || fieldsOf(layout)?.hasOnePoint !== true) return [];
  const message = `The layout "${layout}" shows one point, not ${count}.`;
  const hints = [
    "Nest what belongs to the point under it, or say it otherwise for an audience under `variants`.",
  ];
  return [diagnose("invalid-value", { message, hints, span: points.keySpan })];
}

function columnMistakes(slide: Mapping, layout: string): readonly Diagnostic[] {
  const columns = entryAt(slide, "columns");
  const items = itemsOf(columns?.value);
  if (columns === undefined || columns.value.kind !== "list") return [];
  if (layout !== "columns" && fieldsOf(layout) !== undefined)
    return items.filter((item) => item.kind === "mapping").map(notAHeading);
  if (layout !== "columns") return [];
  const wrong = items.filter((item) => item.kind === "scalar").map(notAColumn);
  if (items.length === 2 || items.length === 3) return wrong;
  const message = `The layout "columns" shows two or three columns, not ${items.length}.`;
  return [...wrong, diagnose("invalid-value", { message, span: columns.keySpan })];
}

function notAHeading(item: Tree): Diagnostic {
  const message = "A column of a table takes a text, not a map.";
  const hints = ['The layout "columns" shows columns with heading and points.'];
  return diagnose("wrong-type", { message, hints, span: placeOf(item) });
}

function notAColumn(item: Tree): Diagnostic {
  const message = "A column of this layout takes a map with heading and points, not a text.";
  const hints = ['The layout "table" shows columns with a text for heading, and rows.'];
  return diagnose("wrong-type", { message, hints, span: item.span });
}

function cellMistakes(slide: Mapping, layout: string): readonly Diagnostic[] {
  const columns = entryAt(slide, "columns");
  const count = itemsOf(columns?.value).length;
  if (!shows(layout, "rows") || columns === undefined || columns.value.kind !== "list") return [];
  return itemsOf(valueAt(slide, "rows"))
    .filter((row) => isRow(row) && cellsOf(row).length !== count)
    .map((row) =>
      diagnose("invalid-value", {
        message: `This row has ${counted(cellsOf(row).length, "cell")} for ${counted(count, "column")}.`,
        span: entryAt(row, "cells")?.value.span ?? row.span,
        related: [{ message: "The columns stand here.", span: columns.keySpan }],
      }),
    );
}

/** A row whose cells are not a list was already reported. */
function isRow(row: Tree): boolean {
  return row.kind === "list" || valueAt(row, "cells")?.kind === "list";
}

function placeOf(item: Tree): Span {
  return (item.kind === "mapping" ? item.entries[0]?.keySpan : undefined) ?? item.span;
}
