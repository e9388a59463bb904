/** The names of series beside their marks, in place of a legend. */
import type { Datum } from "../../model/brief.ts";
import { momentOfDate } from "../../model/moment.ts";
import { numberAt, wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE, LABEL_SIZE } from "./chart-look.ts";
import { keepApart } from "./keep-apart.ts";
import { widthOfNames } from "./label-room.ts";
import { marked } from "./mark-sign.ts";
import { numberWords } from "./number-words.ts";
import { breakLine, textWidth } from "./text-width.ts";
import type { ValueScale } from "./value-scale.ts";

export interface SeriesLabel {
  readonly lines: readonly string[];
  /** On the axis of amounts. */
  readonly place: number;
}

/**
 * Returns the label of each series by the datum beside which it stands: the last along an axis from left to right, and
 * the topmost of bars. Undefined where the series are not named by such labels, and a legend is needed.
 */
export function seriesLabels(frame: ChartFrame): ReadonlyMap<Datum, SeriesLabel> | undefined {
  const { spec, form, series, scale } = frame;
  const names = form.axes && spec.encoding[form.axes.names];
  const amounts = form.axes && spec.encoding[form.axes.amounts];
  const isAsked = spec.encoding.color?.legend !== undefined;
  if (names === undefined || amounts === undefined || scale === undefined || isAsked) return undefined;
  if (series.length === 0 || !(form.isRun || form.isStacked || isDot(frame)) || isOrdered(names.sort))
    return undefined;
  const ends =
    form.isStacked || isDot(frame) ? endsOfStack(frame, names.field) : endsOfRuns(frame, names.field);
  const labels = ends.flatMap(({ datum, place }) => {
    const at = place(amounts.field);
    return at === undefined ? [] : [{ datum, ...at, lines: linesOf(datum, frame) }];
  });
  if (labels.length < series.length) return undefined;
  const places =
    form.axes?.names === "x" ? placesBeside(labels, frame, scale) : placesAbove(labels, frame, scale);
  return places && new Map(labels.map(({ datum, lines }, at) => [datum, { lines, place: places[at] ?? 0 }]));
}

function isDot({ spec, form }: ChartFrame): boolean {
  return spec.mark.type === "dot" && form.axes?.names === "y";
}

interface Label {
  /** The middle of its mark, and how long the mark is. */
  readonly at: number;
  readonly length: number;
  readonly lines: readonly string[];
}

function placesBeside(
  labels: readonly Label[],
  { plotHeight }: ChartFrame,
  scale: ValueScale,
): readonly number[] | undefined {
  return keepApart(
    labels.map(({ at, lines }) => ({
      at: scale.shareOf(at),
      size: (lines.length * LABEL_LINE) / plotHeight,
    })),
  )?.map(scale.valueAt);
}

/** Above a bar, each name keeps to its own part of it. */
function placesAbove(
  labels: readonly Label[],
  frame: ChartFrame,
  scale: ValueScale,
): readonly number[] | undefined {
  const room = frame.width - widthOfNames(frame);
  const [least, most] = scale.domain;
  if (isDot(frame)) return placesOverDots(labels, room, scale);
  const fits = labels.every(({ lines: [name = "", ...more], length }) => {
    return more.length === 0 && textWidth(name, LABEL_SIZE, true) < (length / (most - least)) * room - GAP;
  });
  return fits ? labels.map(({ at }) => at) : undefined;
}

/** Above the dots of the first row, names have room where these are far enough apart. */
function placesOverDots(
  labels: readonly Label[],
  room: number,
  scale: ValueScale,
): readonly number[] | undefined {
  const boxes = labels
    .map(({ at, lines }) => ({
      at: scale.shareOf(at) * room,
      half: textWidth(lines.join(" "), LABEL_SIZE, true) / 2,
    }))
    .toSorted((a, b) => a.at - b.at);
  const fits = boxes.every((box, at) => {
    const next = boxes[at + 1];
    return next === undefined || box.at + box.half + GAP <= next.at - next.half;
  });
  return fits ? labels.map(({ at }) => at) : undefined;
}

/** In px: between two names. */
const GAP = 12;

interface End {
  readonly datum: Datum;
  /** Takes the field of amounts. */
  readonly place: (field: string) => Pick<Label, "at" | "length"> | undefined;
}

function endsOfRuns({ data, form, types }: ChartFrame, names: string): readonly End[] {
  const field = form.series?.field ?? "";
  const runs = Map.groupBy(
    data.filter((datum) => wordsAt(datum, field) !== ""),
    (datum) => wordsAt(datum, field),
  );
  return [...runs.values()].flatMap((run) => {
    const isTime = types.get("x") === "temporal";
    const ordered = isTime ? run.toSorted((a, b) => timeAt(a, names) - timeAt(b, names)) : run;
    const datum = ordered.at(-1);
    if (datum === undefined) return [];
    const place = (amounts: string) => {
      const at = numberAt(datum, amounts);
      return at === undefined ? undefined : { at, length: 0 };
    };
    return [{ datum, place }];
  });
}

/** Stacks are in the order of the data, from zero up. */
function endsOfStack(frame: ChartFrame, names: string): readonly End[] {
  const { data, spec, types, series, form } = frame;
  const keys = [...new Set(data.map((datum) => wordsAt(datum, names)))];
  const isTime = types.get("x") === "temporal";
  const ordered = isTime ? keys.toSorted((a, b) => momentOfDate(a) - momentOfDate(b)) : keys;
  const field = form.series?.field ?? "";
  const last = data
    .filter((datum) => wordsAt(datum, names) === ordered.at(form.axes?.names === "x" ? -1 : 0))
    .toSorted((a, b) => series.indexOf(wordsAt(a, field)) - series.indexOf(wordsAt(b, field)));
  const isShare = spec.encoding[form.axes?.amounts ?? "y"]?.stack === "normalize";
  return last.map((datum, at) => ({
    datum,
    place: (amounts) => {
      const values = last.map((one) => numberAt(one, amounts) ?? 0);
      const below = values.slice(0, at).reduce((sum, one) => sum + one, 0);
      const total = isShare ? values.reduce((sum, one) => sum + one, 0) : 1;
      const own = values[at] ?? 0;
      if (isDot(frame)) return { at: own, length: 0 };
      if (values.some((one) => one < 0) || total === 0) return undefined;
      return { at: (below + own / 2) / total, length: own / total };
    },
  }));
}

function linesOf(datum: Datum, frame: ChartFrame): readonly string[] {
  const { data, spec, form, width, numbersOf, language } = frame;
  const field = form.series?.field ?? "";
  const name = wordsAt(datum, field);
  const amount = numberAt(datum, spec.encoding.y?.field ?? "");
  const value =
    spec.mark.type === "slope" && amount !== undefined
      ? `${numberWords(amount, { format: undefined, language }) ?? ""}\u2002`
      : "";
  const lines = breakLine(`${value}${name}`, width * SHARE, LABEL_SIZE);
  // The names of the other axis bear the numbers where they can.
  const numbers =
    form.isRun && !form.isStacked ? numbersOf(data.filter((one) => wordsAt(one, field) === name)) : "";
  return marked(lines, numbers);
}

/** Of the chart's width. */
const SHARE = 0.22;

function timeAt(datum: Datum, field: string): number {
  return momentOfDate(wordsAt(datum, field));
}

/** The author's own order of the names may put another one last. */
function isOrdered(sort: unknown): boolean {
  return sort !== undefined && sort !== null;
}
