/** The layers of a chart for what it says beside its data: lines at places, ranges, and their words. */
import type { Annotation, Datum } from "../../model/brief.ts";
import { plainText } from "../../model/prose.ts";
import { wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE, ON_PAPER, ONCE } from "./chart-look.ts";
import type { Encoding } from "./chart-specification.ts";
import { inertWord } from "./inert-words.ts";
import { type PlacedNote, placeNotes } from "./place-notes.ts";

export interface AnnotationLayers {
  /** Below the marks. */
  readonly under: readonly object[];
  /** Over the marks. */
  readonly over: readonly object[];
  row(datum: Datum): Readonly<Record<string, unknown>>;
}

/** The fields of a row that layers read: what is said at its name. */
const NOTE = "citedeck note";

export function annotationLayers(frame: ChartFrame, encoding: Encoding): AnnotationLayers {
  const notes = placeNotes(frame);
  const scaled = notes.filter(({ ends }) => ends.length > 0);
  const named = notes.filter(({ ends, isAtMark }) => ends.length === 0 && !isAtMark);
  const bearers = new Map(named.map((note) => [bearerOf(note.annotation, frame), note]));
  return {
    under: scaled.filter(({ ends }) => ends.length === 2).map((note) => ({ ...ONCE, ...band(note, frame) })),
    over: [
      ...scaled.filter(({ ends }) => ends.length === 1).map((note) => ({ ...ONCE, ...rule(note, frame) })),
      ...scaled.map((note) => ({ ...ONCE, ...words(note, frame) })),
      ...(named.length > 0 ? [namedWords(frame, encoding)] : []),
    ],
    row: (datum) => {
      const lines = bearers.get(datum)?.lines.map(inertWord);
      return lines === undefined ? {} : { [NOTE]: lines };
    },
  };
}

function placeIn({ annotation, ends }: PlacedNote, end: number, { types }: ChartFrame): object {
  return { datum: ends[end], type: types.get(annotation.axis) };
}

function band(note: PlacedNote, frame: ChartFrame): object {
  const { axis } = note.annotation;
  const ends = { [axis]: placeIn(note, 0, frame), [`${axis}2`]: { datum: note.ends[1] } };
  return { mark: { type: "rect", color: "var(--chart-band)" }, encoding: ends };
}

function rule(note: PlacedNote, frame: ChartFrame): object {
  const isAmount = frame.types.get(note.annotation.axis) === "quantitative";
  const dash = isAmount ? [7, 5] : [2, 4];
  return {
    mark: { type: "rule", color: "var(--ink)", strokeWidth: isAmount ? 2 : 1.5, strokeDash: dash },
    encoding: { [note.annotation.axis]: placeIn(note, 0, frame) },
  };
}

function words(note: PlacedNote, frame: ChartFrame): object {
  const { annotation, lines, align, offset, end } = note;
  const text = { type: "text", text: lines.map(inertWord), lineHeight: LABEL_LINE, ...WORDS };
  if (annotation.axis === "x" && frame.types.get("x") === "quantitative") {
    const above = { value: -6 - offset - (lines.length - 1) * LABEL_LINE };
    const place = { x: placeIn(note, end, frame), y: above };
    return { mark: { ...text, align, baseline: "bottom" }, encoding: place };
  }
  if (annotation.axis === "x") {
    const place = { x: placeIn(note, end, frame), y: { value: offset } };
    return { mark: { ...text, align, baseline: "top", dx: align === "right" ? -6 : 6 }, encoding: place };
  }
  const side = { value: align === "right" ? "width" : 0 };
  const lift = -6 - (lines.length - 1) * LABEL_LINE;
  return {
    mark: { ...text, align, baseline: "bottom", dx: align === "right" ? 0 : 6, dy: lift },
    encoding: { x: side, y: placeIn(note, end, frame) },
  };
}

const WORDS = { fontWeight: "normal", ...ON_PAPER } as const;

/** At the top above a name, or at the right of its row. */
function namedWords({ form }: ChartFrame, { x, y }: Encoding): object {
  const isAcross = form.axes?.names === "y";
  const place = isAcross ? { x: { value: "width" }, y } : { x, y: { value: 0 } };
  const set = isAcross ? { align: "right", baseline: "middle" } : { align: "center", baseline: "top" };
  return {
    mark: {
      type: "text",
      text: { expr: `datum['${NOTE}'] || ''` },
      lineHeight: LABEL_LINE,
      ...WORDS,
      ...set,
    },
    encoding: place,
  };
}

/** The first datum of the name. */
function bearerOf({ axis, places }: Annotation, { spec, data }: ChartFrame): Datum | undefined {
  const field = spec.encoding[axis]?.field ?? "";
  const [place] = places;
  return data.find((datum) => place !== undefined && wordsAt(datum, field) === plainText(place.text));
}
