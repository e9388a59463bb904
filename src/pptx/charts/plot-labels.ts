/** What stands at a point of a chart: the value that its author asks for, and what the datum cites. */
import type { PlotDatum } from "../../model/chart.ts";
import { cleanText } from "../runs.ts";
import type { PointLabel } from "./native-chart.ts";
import { numberFormat } from "./number-format.ts";
import { numberAt, wordsAt } from "./plot-data.ts";
import type { Plotting } from "./plotting.ts";

/** `value` is the field that the point's size shows. Undefined where nothing is to be said. */
export function labelOf(
  datum: PlotDatum,
  { plot, language, withNumbers, value }: Plotting & { readonly value: string },
): PointLabel | undefined {
  const numbers = withNumbers ? datum.numbers : "";
  const words = wordsOf(datum, plot.spec.encoding.text?.field, { language, value });
  return words === undefined && numbers === "" ? undefined : { words, numbers };
}

/** Returns how values at points are written: as their author says, else as is usual for numbers as large as theirs. */
export function labelFormat({ plot, language }: Plotting, value: string): string {
  const numbers = plot.data.map((datum) => Math.abs(numberAt(datum, value) ?? 0));
  const { text } = plot.spec.encoding;
  return numberFormat({ written: text?.format, largest: Math.max(0, ...numbers), language });
}

function wordsOf(
  datum: PlotDatum,
  field: string | undefined,
  { language, value }: { readonly language: string; readonly value: string },
): PointLabel["words"] {
  if (field === undefined) return undefined;
  if (field === value) return "value";
  const number = numberAt(datum, field);
  if (number !== undefined) return { text: number.toLocaleString(language) };
  const text = cleanText(wordsAt(datum, field));
  return text === "" ? undefined : { text };
}
