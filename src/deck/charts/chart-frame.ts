/** A chart with everything that its layers are laid out by. */

import type { Annotation, Chart, Datum } from "../../model/brief.ts";
import type { ChartMark, ChartSpec } from "../../model/chart.ts";
import { type FieldTypes, fieldTypes } from "../../model/field-types.ts";
import { numberAt, wordsAt } from "./chart-data.ts";
import { type ChartForm, chartForm } from "./chart-form.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";

export interface ChartContext {
  /** In px on the slide. */
  readonly width: number;
  readonly height: number;
  /** BCP 47. */
  readonly language: string;
  /** Returns an ISO 8601 day in the deck's language. */
  readonly nameDay: (iso: string) => string;
  /** Returns the citation numbers of the data, as in "3,4"; empty where they cite nothing. */
  readonly numbersOf: (cited: readonly (Datum | Annotation)[]) => string;
}

export interface ChartFrame extends ChartContext {
  readonly spec: ChartSpec;
  readonly data: readonly Datum[];
  readonly annotations: readonly Annotation[];
  readonly types: FieldTypes;
  readonly form: ChartForm;
  /** The names of the series, in their order. */
  readonly series: readonly string[];
  /** Undefined where there is no axis of amounts, or it is not linear. */
  readonly scale: ValueScale | undefined;
  /** In px, about: the room between the axes. */
  readonly plotHeight: number;
}

export function frameOf({ spec, data, annotations }: Chart, context: ChartContext): ChartFrame {
  const types = fieldTypes(spec, data);
  const form = chartForm(spec, types);
  const { series } = form;
  const names = series === undefined ? [] : [...new Set(data.map((datum) => wordsAt(datum, series.field)))];
  const amounts = form.axes && spec.encoding[form.axes.amounts];
  const ofData = amounts === undefined ? [] : reached({ spec, data }, { form, field: amounts.field });
  const values = [...ofData, ...boundsOf({ spec, data }), ...amountsOf(annotations, form)];
  return {
    ...context,
    spec,
    data,
    annotations,
    types,
    form,
    series: names.filter((name) => name !== ""),
    scale: amounts && valueScale(amounts, values, { zero: !NO_ZERO.includes(spec.mark.type) }),
    plotHeight: context.height - BELOW,
  };
}

/** Marks that are read by their place alone, and not by how far they reach from zero. */
const NO_ZERO: readonly ChartMark[] = ["slope", "dot"];

/** In px: the names below the marks. */
const BELOW = 44;

function boundsOf({ spec, data }: Pick<Chart, "spec" | "data">): readonly number[] {
  const { low, high } = spec.encoding;
  return [low, high].flatMap((bound) =>
    bound === undefined ? [] : data.flatMap((datum) => numberAt(datum, bound.field) ?? []),
  );
}

function amountsOf(annotations: readonly Annotation[], { axes }: ChartForm): readonly number[] {
  return annotations
    .filter(({ axis }) => axis === axes?.amounts)
    .flatMap(({ places }) => places.flatMap(({ number }) => number ?? []));
}

/** Returns what the axis of amounts must reach: the values, or how high they stack. */
function reached(
  { spec, data }: Pick<Chart, "spec" | "data">,
  { form, field }: { readonly form: ChartForm; readonly field: string },
): readonly number[] {
  const { axes, isStacked } = form;
  const names = axes && spec.encoding[axes.names];
  if (axes === undefined || names === undefined || !isStacked) {
    return data.flatMap((datum) => numberAt(datum, field) ?? []);
  }
  if (spec.encoding[axes.amounts]?.stack === "normalize") return [0, 1];
  const stacks = Map.groupBy(data, (datum) => wordsAt(datum, names.field));
  return [...stacks.values()].map((stack) =>
    stack.reduce((sum, datum) => sum + (numberAt(datum, field) ?? 0), 0),
  );
}
