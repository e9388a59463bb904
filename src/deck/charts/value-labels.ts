/** What is written at the marks: their values where there are few bars, and what the author wants said beside them. */
import type { Datum } from "../../model/brief.ts";
import type { ChannelSpec } from "../../model/chart.ts";
import { numberAt, wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_SIZE } from "./chart-look.ts";
import { marked } from "./mark-sign.ts";
import { numberWords } from "./number-words.ts";
import { noteAtMark } from "./place-notes.ts";
import { breakLine, textWidth } from "./text-width.ts";

/** With more bars than that, an axis is read more easily than values are. */
const MOST_VALUES = 8;

/** Whether bars have their values written at them, so that their axis is not needed. */
export function hasValues(frame: ChartFrame): boolean {
  const { spec, form, data, width, language } = frame;
  const { axes, isStacked } = form;
  const amounts = axes && spec.encoding[axes.amounts];
  const isSpan = spec.encoding.x2 !== undefined || spec.encoding.y2 !== undefined;
  if (spec.mark.type !== "bar" || amounts === undefined || isStacked || isSpan) return false;
  if (data.length > MOST_VALUES) return false;
  const words = data.map((datum) => valueWords(datum, amounts, language));
  if (!words.every((one) => one !== undefined)) return false;
  const room = width / data.length;
  return axes?.names === "y" || words.every((one) => textWidth(one, LABEL_SIZE, true) < room);
}

/** Whether the bars of the first group say which series they are of. */
export function isNamedAtFirst({ spec, form, data, series }: ChartFrame): boolean {
  const { yOffset, color } = spec.encoding;
  const isGrouped = form.axes?.names === "y" && yOffset !== undefined && yOffset.field === form.series?.field;
  const first = data.filter((datum) => isFirst(datum, { spec, data }));
  return isGrouped && color?.legend === undefined && first.length === series.length;
}

function isFirst(datum: Datum, { spec, data }: Pick<ChartFrame, "spec" | "data">): boolean {
  const field = spec.encoding.y?.field ?? "";
  const [first] = data;
  return first !== undefined && wordsAt(datum, field) === wordsAt(first, field);
}

/** Returns the lines at each mark; undefined where Vega must write them, or none stand there. */
export function markLabels(frame: ChartFrame): ReadonlyMap<Datum, readonly string[]> | undefined {
  const { spec, form, data, width } = frame;
  const amounts = form.axes && spec.encoding[form.axes.amounts];
  const { text } = spec.encoding;
  const values =
    amounts !== undefined && hasValues(frame) ? [text?.field === amounts.field ? text : amounts] : [];
  const channels = text === undefined || values.includes(text) ? values : [...values, text];
  const names = form.series && isNamedAtFirst(frame) ? form.series : undefined;
  if (spec.mark.type === "arc") return arcLabels(frame);
  const notes = frame.annotations.length > 0 && hasNames(frame);
  if (channels.length === 0 && names === undefined && !notes) return undefined;
  const room = spec.mark.type === "bar" && form.axes?.names === "x" ? width / data.length : width;
  const labels = data.map((datum) => {
    const own = names && isFirst(datum, frame) ? [...channels, names] : channels;
    const parts = own.map((channel) => valueWords(datum, channel, frame.language));
    const note = notes ? noteAtMark(wordsAt(datum, namesField(frame)), frame) : undefined;
    const all = [...parts, note ?? ""];
    const words = all.includes(undefined) ? undefined : all.filter((part) => part !== "").join(GAP);
    return words === undefined ? undefined : ([datum, breakLine(words, room, LABEL_SIZE)] as const);
  });
  return labels.every((label) => label !== undefined) ? thinned(new Map(labels), frame) : undefined;
}

function hasNames({ spec, form }: ChartFrame): boolean {
  return spec.mark.type === "bar" && form.axes !== undefined && form.series === undefined;
}

function namesField({ spec, form }: ChartFrame): string {
  return (form.axes && spec.encoding[form.axes.names]?.field) ?? "";
}

/** Where labels along a line would lie on each other, those at its ends and at its highest and lowest place stay. */
function thinned(
  labels: ReadonlyMap<Datum, readonly string[]>,
  { spec, form, data, width }: ChartFrame,
): ReadonlyMap<Datum, readonly string[]> {
  const names = spec.encoding.x?.field;
  const amounts = form.axes && spec.encoding[form.axes.amounts]?.field;
  if (!form.isRun || names === undefined || amounts === undefined) return labels;
  const room = width / new Set(data.map((datum) => wordsAt(datum, names))).size;
  const widest = Math.max(...[...labels.values()].flat().map((line) => textWidth(line, LABEL_SIZE, true)));
  if (widest < room) return labels;
  const runs = Map.groupBy(data, (datum) => (form.series ? wordsAt(datum, form.series.field) : ""));
  const kept = new Set([...runs.values()].flatMap((run) => turningPoints(run, amounts)));
  return new Map([...labels].filter(([datum]) => kept.has(datum)));
}

function turningPoints(run: readonly Datum[], amounts: string): readonly (Datum | undefined)[] {
  const ordered = run.toSorted((a, b) => (numberAt(a, amounts) ?? 0) - (numberAt(b, amounts) ?? 0));
  return [run[0], run.at(-1), ordered[0], ordered.at(-1)];
}

/** Between a value and what is said of it. */
const GAP = "\u2002";

/** The name of a slice, and its value. */
function arcLabels(frame: ChartFrame): ReadonlyMap<Datum, readonly string[]> | undefined {
  const { spec, data, language, width, numbersOf } = frame;
  const { color, text, theta } = spec.encoding;
  const value = theta && text;
  if (color === undefined || value === undefined || color.legend !== undefined) return undefined;
  const labels = data.map((datum) => {
    const words = valueWords(datum, value, language);
    const numbers = numbersOf([datum]);
    const lines = breakLine(wordsAt(datum, color.field), width * ARC_SHARE, LABEL_SIZE);
    const named = marked(lines, numbers);
    return words === undefined ? undefined : ([datum, [...named, words]] as const);
  });
  return labels.every((label) => label !== undefined) ? new Map(labels) : undefined;
}

/** Of the chart's width. */
const ARC_SHARE = 0.25;

/** Undefined where only Vega knows how the number is written. */
function valueWords(
  datum: Datum,
  { field, format, axis }: ChannelSpec,
  language: string,
): string | undefined {
  const number = numberAt(datum, field);
  if (number === undefined) return wordsAt(datum, field);
  return numberWords(number, { format: formatIn({ format }) ?? formatIn(axis), language });
}

function formatIn(part: unknown): string | undefined {
  const format = typeof part === "object" && part !== null && "format" in part ? part.format : undefined;
  return typeof format === "string" ? format : undefined;
}
