/**
 * Removes from a chart what is only there for data that are not shown: channels, and the categories in scales, axes and
 * orders.
 */

import type { Annotation, Datum, DatumValue } from "../model/brief.ts";
import { type ChannelSpec, type ChartChannel, type ChartSpec, channelsOf } from "../model/chart.ts";
import { fieldTypeOf, hasNumbersOnly } from "../model/field-types.ts";
import { plainText } from "../model/prose.ts";

interface Values {
  readonly values: readonly DatumValue[];
}

/**
 * Returns the chart as it is drawn from `data`, those of `all` that are shown; undefined where they have no value for a
 * channel that places marks. Other channels without values go, since their titles are about what is not shown. Numbers
 * and the dates of a temporal channel name nothing, but bounds or ticks that equal a value that is not shown would
 * reveal it. In that case the chart chooses its own.
 */
export function narrowChart(
  spec: ChartSpec,
  data: readonly Values[],
  all: readonly Datum[],
): ChartSpec | undefined {
  const [had, has] = [fieldsOf(all), fieldsOf(data)];
  const isEmptied = ({ field }: ChannelSpec): boolean => had.has(field) && !has.has(field);
  const channels = channelsOf(spec);
  if (channels.some(([channel, options]) => NEEDED.includes(channel) && isEmptied(options))) return undefined;
  const own = wordsOf(data);
  const telling = new Set([...wordsOf(all)].filter((words) => !own.has(words) && words !== "0"));
  const kept = channels.filter(([, options]) => !isEmptied(options));
  const encoding = kept.map(([channel, options]): [ChartChannel, ChannelSpec] => {
    const shown = wordsOf(data, options.field);
    const isNamed = (item: unknown): boolean => options.type === "temporal" || shown.has(String(item));
    return [channel, { ...options, ...narrowed(options, { isNamed, telling }) }];
  });
  const highlight = spec.highlight?.filter((name) => own.has(name));
  return { ...spec, highlight, encoding: Object.fromEntries(encoding) };
}

/** Whether no place of an annotation is the name of data that are not shown. */
export function standsOnAxis(
  { axis, places }: Annotation,
  {
    spec,
    data,
    all,
  }: { readonly spec: ChartSpec; readonly data: readonly Values[]; readonly all: readonly Datum[] },
): boolean {
  const channel = spec.encoding[axis];
  if (channel === undefined || channel.type === "temporal") return true;
  const { field } = channel;
  const [had, has] = [wordsOf(all, field), wordsOf(data, field)];
  // Numbers may be names, too, such as years.
  const isAmount = fieldTypeOf(axis, channel, all) === "quantitative" && hasNumbersOnly(field, all);
  return isAmount || places.every(({ text }) => !had.has(plainText(text)) || has.has(plainText(text)));
}

const NEEDED: readonly ChartChannel[] = ["x", "y", "theta"];

function fieldsOf(data: readonly Values[]): ReadonlySet<string> {
  return new Set(data.flatMap(({ values }) => values.map(({ field }) => field)));
}

/** Returns the data's values as they are written: all of them, or those of one field. */
function wordsOf(data: readonly Values[], field?: string): ReadonlySet<string> {
  const values = data.flatMap((datum) => datum.values);
  const wanted = field === undefined ? values : values.filter((value) => value.field === field);
  return new Set(
    wanted.flatMap(({ text, number }) => [
      plainText(text),
      ...(number === undefined ? [] : [String(number)]),
    ]),
  );
}

interface Narrowing {
  readonly isNamed: (item: unknown) => boolean;
  readonly telling: ReadonlySet<string>;
}

function narrowed(options: object, narrowing: Narrowing): object {
  const entries = Object.entries(options).map(([key, value]): [string, unknown] => {
    if (Array.isArray(value)) return [key, narrowedList(value, narrowing)];
    return [key, typeof value === "object" && value !== null ? narrowed(value, narrowing) : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Undefined for a list that would reveal a value. A list of names keeps those that are shown. */
function narrowedList(
  list: readonly unknown[],
  { isNamed, telling }: Narrowing,
): readonly unknown[] | undefined {
  const kept = list.filter((item) => typeof item === "number" || isNamed(item));
  return kept.some((item) => telling.has(String(item))) ? undefined : kept;
}
