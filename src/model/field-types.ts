/** What the values of a chart's channels are: amounts, moments or names. */
import type { DatumValue } from "./brief.ts";
import { type ChannelSpec, type ChartChannel, type ChartSpec, channelsOf, type FieldType } from "./chart.ts";

export type FieldTypes = ReadonlyMap<ChartChannel, FieldType>;

interface Values {
  readonly values: readonly DatumValue[];
}

/** Where the author does not give the type, the data do: numbers are quantitative, words are names. */
export function fieldTypes(spec: ChartSpec, data: readonly Values[]): FieldTypes {
  return new Map(channelsOf(spec).map(([channel, one]) => [channel, fieldTypeOf(channel, one, data)]));
}

/** Returns the type of one channel. */
export function fieldTypeOf(
  channel: ChartChannel,
  { field, type }: ChannelSpec,
  data: readonly Values[],
): FieldType {
  if (type !== undefined) return type;
  if (channel === "color" || channel === "shape" || channel === "strokeDash") return "nominal";
  return hasNumbersOnly(field, data) ? "quantitative" : "nominal";
}

/** Whether every value of a field is a number. */
export function hasNumbersOnly(field: string, data: readonly Values[]): boolean {
  return data.every(({ values }) => values.every((one) => one.field !== field || one.number !== undefined));
}
