/** Decodes what a chart says beside its data: at a place on one of its axes, or over a range of it. */
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { meantName } from "../../diagnostics/suggest.ts";
import type { Annotation, AxisPlace, Datum } from "../../model/brief.ts";
import type { ChartSpec } from "../../model/chart.ts";
import { fieldTypeOf } from "../../model/field-types.ts";
import { plainText } from "../../model/prose.ts";
import { isIsoDate } from "../../text/iso-date.ts";
import { idsAt, isText, itemsOf, readAt, type Scalar, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import * as schema from "../schemas/slide.ts";
import { decodeLine } from "./decode-content.ts";
import { kindOf } from "./decode-kind.ts";
import { decodeSelection } from "./decode-selection.ts";
import type { Reading } from "./reading.ts";

interface Drawn {
  readonly spec: ChartSpec;
  readonly data: readonly Datum[];
}

/** Returns the annotations of a list. One whose place is on no axis is left out, and reported. */
export function decodeAnnotations(
  list: Tree | undefined,
  drawn: Drawn,
  reading: Reading,
): readonly Annotation[] {
  return itemsOf(list).flatMap((item) => {
    const text = decodeLine(valueAt(item, "text"), reading);
    const written = ["at", "from", "to"].map((key) => valueAt(item, key)).filter(isText);
    const said = readAt(item, "axis", schema.axisName);
    const axes = written.map((place) => said ?? axisOf(place, drawn));
    const [axis] = axes;
    const lost = written[axes.indexOf(undefined)];
    if (lost !== undefined) reading.report(nowhere(lost, drawn));
    if (text === undefined || axis === undefined || lost !== undefined) return [];
    if (written.length > 1 && isOfNames(axis, drawn)) {
      reading.report(noRange(item));
      return [];
    }
    const places = written.flatMap((place) => placeAt(place, reading) ?? []);
    const kind = kindOf(item, "fact");
    const cite = idsAt(item, "cite") ?? [];
    return [{ span: item.span, selection: decodeSelection(item), kind, text, cite, axis, places }];
  });
}

function placeAt(tree: Scalar, reading: Reading): AxisPlace | undefined {
  const text = decodeLine(tree, reading);
  return text && { number: typeof tree.value === "number" ? tree.value : undefined, text };
}

/** A name or date that data have is on their axis, and so is any date on an axis of time. Other numbers are amounts. */
function axisOf({ text, value }: Scalar, { spec, data }: Drawn): Annotation["axis"] | undefined {
  const { x, y } = spec.encoding;
  const names = (["x", "y"] as const).filter((axis) => !isAmount(axis, { spec, data }));
  const named = names.find((axis) => wordsOf(spec.encoding[axis]?.field, data).includes(text));
  if (named !== undefined) return named;
  if (typeof value === "number") return (["y", "x"] as const).find((axis) => isAmount(axis, { spec, data }));
  if (!isIsoDate(text)) return undefined;
  return x?.type === "temporal" ? "x" : y?.type === "temporal" ? "y" : undefined;
}

function isAmount(axis: Annotation["axis"], { spec, data }: Drawn): boolean {
  const channel = spec.encoding[axis];
  return channel !== undefined && fieldTypeOf(axis, channel, data) === "quantitative";
}

function wordsOf(field: string | undefined, data: readonly Datum[]): readonly string[] {
  return data.flatMap(({ values }) =>
    values.filter((one) => one.field === field).map(({ text }) => plainText(text)),
  );
}

function isOfNames(axis: Annotation["axis"], drawn: Drawn): boolean {
  return drawn.spec.encoding[axis]?.type !== "temporal" && !isAmount(axis, drawn);
}

function noRange({ span }: Tree): ReturnType<typeof diagnose> {
  return diagnose("invalid-value", {
    message: "A range is of dates or amounts, and names have no range.",
    span,
    hints: ["Write an annotation `at` each name."],
  });
}

function nowhere({ text, span }: Scalar, { spec, data }: Drawn): ReturnType<typeof diagnose> {
  const { x, y } = spec.encoding;
  const known = [...new Set([x, y].flatMap((channel) => wordsOf(channel?.field, data)))];
  const near = meantName(text, known, span);
  const hints =
    near.hints.length > 0
      ? near.hints
      : ["Write a name that a datum has, a date on an axis of time, or a number."];
  return diagnose("invalid-value", {
    ...near,
    message: `"${text}" is at no place on the chart's axes.`,
    span,
    hints,
  });
}
