/** Finds the places of a chart's annotations on its axes, and of their words beside these. */
import type { Annotation } from "../../model/brief.ts";
import { momentOfDate } from "../../model/moment.ts";
import { onceFor } from "../../model/once-for.ts";
import { plainText } from "../../model/prose.ts";
import { numberAt, wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE, LABEL_SIZE } from "./chart-look.ts";
import { marked } from "./mark-sign.ts";
import { breakLine, textWidth } from "./text-width.ts";

export interface PlacedNote {
  readonly annotation: Annotation;
  readonly lines: readonly string[];
  /** Amounts, or moments in ms; none for a name, whose place is its mark's. */
  readonly ends: readonly number[];
  /** The words stand at this end. */
  readonly end: number;
  readonly align: "left" | "right";
  /** In px below the upper end of the axis, for words beside a line that stands. */
  readonly offset: number;
  /** The words stand with what is written at the bar of that name. */
  readonly isAtMark: boolean;
}

/** Whoever draws a chart asks for them at each datum. */
export const placeNotes = onceFor((frame: ChartFrame): readonly PlacedNote[] => {
  const drafts = frame.annotations.map((annotation) => draft(annotation, frame));
  const rows: { until: number; top: number }[] = [];
  return drafts.map((note) => {
    const { annotation, lines, ends } = note;
    if (annotation.axis !== "x" || ends.length === 0) return note;
    const start = shareAcross(ends[0] ?? 0, annotation, frame) * plotWidth(frame);
    const size = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))) + GAP;
    const isAtRight = start + size > plotWidth(frame);
    const [left, right] = isAtRight ? [start - size, start] : [start, start + size];
    const row = rows.findIndex(({ until }) => until <= left);
    const top = row < 0 ? rows.reduce((sum, one) => Math.max(sum, one.top), 0) : (rows[row - 1]?.top ?? 0);
    const bottom = top + lines.length * LABEL_LINE;
    if (row < 0) rows.push({ until: right, top: bottom });
    else rows[row] = { until: right, top: Math.max(rows[row]?.top ?? 0, bottom) };
    return { ...note, align: isAtRight ? "right" : "left", offset: top };
  });
});

/** Returns how much of the chart's height the words at its upper end take, in px. */
export function headroom(frame: ChartFrame): number {
  const above = placeNotes(frame).filter(({ annotation, ends, isAtMark }) => {
    if (annotation.axis !== "x" || isAtMark) return false;
    return ends.length === 0 || frame.types.get("x") === "temporal";
  });
  return Math.max(0, ...above.map(({ offset, lines }) => offset + lines.length * LABEL_LINE + GAP));
}

/** Returns the lines that stand with what is written at the bars of a name. */
export function noteAtMark(name: string, frame: ChartFrame): string | undefined {
  const note = placeNotes(frame).find(
    ({ annotation, isAtMark }) =>
      isAtMark && annotation.places.some((place) => plainText(place.text) === name),
  );
  return note?.lines.join(" ");
}

/** In px, between the words of two annotations. */
const GAP = 14;

function draft(annotation: Annotation, frame: ChartFrame): PlacedNote {
  const { types, form, spec, width, numbersOf } = frame;
  const { axis, places } = annotation;
  const type = types.get(axis);
  const ends = places.flatMap(({ number, text }) => {
    if (type === "temporal") return [momentOfDate(plainText(text))];
    return type === "quantitative" && number !== undefined ? [number] : [];
  });
  const numbers = numbersOf([annotation]);
  const isName = ends.length === 0;
  const isAtMark = isName && spec.mark.type === "bar" && form.series === undefined;
  const lines = isAtMark
    ? [plainText(annotation.text)]
    : breakLine(plainText(annotation.text), width * SHARE, LABEL_SIZE);
  return {
    annotation,
    lines: marked(lines, numbers),
    ends: ends.toSorted((a, b) => a - b),
    end: ends.length === 2 && axis === "y" ? 1 : 0,
    align: axis === "y" ? emptierSide(ends[0] ?? 0, frame) : "left",
    offset: 0,
    isAtMark,
  };
}

/** Of the chart's width. */
const SHARE = 0.3;

/** The end of a line at an amount where the nearest mark is further away. */
function emptierSide(amount: number, { data, spec, form }: ChartFrame): PlacedNote["align"] {
  const field = form.axes && spec.encoding[form.axes.amounts]?.field;
  const [first, last] = [data[0], data.at(-1)].map((datum) =>
    datum === undefined || field === undefined ? amount : (numberAt(datum, field) ?? amount),
  );
  const room = (value: number | undefined): number => amount - (value ?? amount);
  return room(first) > room(last) ? "left" : "right";
}

function plotWidth({ width, series }: ChartFrame): number {
  return series.length > 0 ? width * 0.8 : width - 60;
}

/** Returns how far along its axis a place is, from 0 to 1. */
function shareAcross(at: number, { axis }: Annotation, frame: ChartFrame): number {
  const [least, most] = axisEnds(axis, frame);
  return most > least ? (at - least) / (most - least) : 0;
}

/** Returns the ends of an axis of time or of amounts, with all places on it. */
export function axisEnds(
  axis: Annotation["axis"],
  { data, spec, types, annotations }: ChartFrame,
): readonly [least: number, most: number] {
  const field = spec.encoding[axis]?.field ?? "";
  const isTime = types.get(axis) === "temporal";
  const own = data.flatMap((datum) => {
    const words = wordsAt(datum, field);
    if (!isTime) return numberAt(datum, field) ?? [];
    return words === "" ? [] : [momentOfDate(words)];
  });
  const placed = annotations
    .filter((one) => one.axis === axis)
    .flatMap(({ places }) =>
      places.flatMap(({ number, text }) => (isTime ? momentOfDate(plainText(text)) : (number ?? []))),
    );
  const all = [...own, ...placed];
  return [Math.min(...all), Math.max(...all)];
}
