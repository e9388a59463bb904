/** The labels of a chart's categories: broken to fit, with the citation numbers of their data. */

import type { Datum } from "../../model/brief.ts";
import type { ChannelSpec, ChartChannel, ChartSpec } from "../../model/chart.ts";
import type { FieldTypes } from "../../model/field-types.ts";
import { plainText } from "../../model/prose.ts";
import { isLacking, wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_SIZE } from "./chart-look.ts";
import { inertWord, inertWords } from "./inert-words.ts";
import { labelSize, rowHeight } from "./label-size.ts";
import { marked } from "./mark-sign.ts";
import { breakLine } from "./text-width.ts";

/** Citations stand at the names of categories or in the legend; undefined where there is neither. */
export function labelledChannel(spec: ChartSpec, types: FieldTypes): ChartChannel | undefined {
  const isDiscrete = (channel: ChartChannel): boolean =>
    ["nominal", "ordinal"].includes(types.get(channel) ?? "");
  return (["y", "x", "color"] as const).find((channel) => spec.encoding[channel] && isDiscrete(channel));
}

/** Returns a Vega expression that gives each label its lines. The words are strings in it, and are not evaluated. */
export function labelExpression(
  channel: ChartChannel,
  { field }: ChannelSpec,
  options: Room & { readonly numbersOf: (data: readonly Datum[]) => string },
): string {
  const { data, numbersOf } = options;
  const named = Map.groupBy(data, (datum) => wordsAt(datum, field));
  const entries = [...brokenNames(channel, field, options)].map(([label, lines]) => {
    const cited = marked(lines, numbersOf(named.get(label) ?? []));
    return [inertWord(label), cited.map(inertWord)] as const;
  });
  return `(${JSON.stringify(Object.fromEntries(entries))})[datum.label] || datum.label`;
}

/** A chart and its size. */
type Room = Pick<ChartFrame, "spec" | "types" | "data" | "width" | "height">;

/** Returns the lines of each name at an axis or in a legend. */
export function brokenNames(
  channel: ChartChannel,
  field: string,
  options: Room,
): ReadonlyMap<string, readonly string[]> {
  const names = [...new Set(options.data.map((datum) => wordsAt(datum, field)))];
  const room = roomFor(channel, names, options);
  const size = channel === "y" ? labelSize(options).size : LABEL_SIZE;
  return new Map(names.map((name) => [name, breakLine(name, room, size)]));
}

/**
 * Returns the entries of a legend where a datum has no value for it, which Vega would show as "undefined". Returns
 * nothing where Vega finds the entries itself.
 */
export function legendEntries(
  channel: ChartChannel,
  { field, sort }: ChannelSpec,
  data: readonly Datum[],
): object {
  if (!["color", "shape", "strokeDash"].includes(channel) || !isLacking(field, data)) return {};
  const values = data.flatMap((datum) => datum.values.filter((value) => value.field === field));
  const entries = [...new Set(values.map(({ number, text }) => number ?? inertWord(plainText(text))))];
  if (sort === "ascending" || sort === "descending") entries.sort((a, b) => (a < b ? -1 : 1));
  if (sort === "descending") entries.reverse();
  const order = inertWords(sort);
  const rank = (entry: unknown): number => (Array.isArray(order) ? [...order, entry].indexOf(entry) : 0);
  return { values: entries.toSorted((a, b) => rank(a) - rank(b)) };
}

/** Returns how wide a label may be before it is broken, in px. */
function roomFor(channel: ChartChannel, labels: readonly string[], options: Room): number {
  const { width } = options;
  if (channel === "y") return roomBeside(labels, options);
  if (channel === "x") return (width * 0.9) / Math.max(1, labels.length) - LABEL_SIZE;
  return width;
}

/** In px: with less, the names of two rows look like one. */
const LABEL_GAP = 6;

/**
 * Shares of the chart's width. Names take a larger one only where their lines would otherwise run into the next row.
 */
const SHARES = [0.3, 0.4, 0.5] as const;

function roomBeside(labels: readonly string[], options: Room): number {
  const { width } = options;
  return width * (SHARES.find((share) => standApart(labels, width * share, options)) ?? SHARES[0]);
}

/** Whether names that are broken at this width, in px, do not run into the next row. */
function standApart(labels: readonly string[], room: number, options: Room): boolean {
  const { size, line } = labelSize(options);
  const most = Math.max(...labels.map((label) => breakLine(label, room, size).length));
  return most === 1 || most * line + LABEL_GAP <= rowHeight(options);
}

/** Whether all names beside the rows of a chart can be read. */
export function haveRoom(labels: readonly string[], options: Room): boolean {
  return SHARES.some((share) => standApart(labels, options.width * share, options));
}
