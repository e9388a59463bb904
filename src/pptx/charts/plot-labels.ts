/** The labels at a chart's points: the value that the author asks for, and the citations of the datum. */
import type { PlotDatum } from "../../model/chart.ts";
import { cleanText } from "../runs.ts";
import type { PointLabel } from "./native-chart.ts";
import { numberFormat } from "./number-format.ts";
import { numberAt, wordsAt } from "./plot-data.ts";
import type { Plotting } from "./plotting.ts";

/** `value` is the field that the point's size shows. Undefined where there is nothing to show. */
export function labelOf(
  datum: PlotDatum,
  { plot, language, withNumbers, value }: Plotting & { readonly value: string },
): PointLabel | undefined {
  const numbers = withNumbers ? datum.numbers : "";
  const words = plot.hasValues
    ? valueWithWords(datum, plot.spec.encoding.text?.field, { language, value })
    : wordsOf(datum, plot.spec.encoding.text?.field, { language, value });
  return words === undefined && numbers === "" ? undefined : { words, numbers };
}

/** Returns the format of values at points: the author's own, otherwise the usual one for numbers of that size. */
export function labelFormat({ plot, language }: Plotting, value: string): string {
  const numbers = plot.data.map((datum) => Math.abs(numberAt(datum, value) ?? 0));
  const { text } = plot.spec.encoding;
  return numberFormat({ written: text?.format, largest: Math.max(0, ...numbers), language });
}

/** The value, and after it what the author wants said beside it. */
function valueWithWords(
  datum: PlotDatum,
  field: string | undefined,
  options: { readonly language: string; readonly value: string },
): PointLabel["words"] {
  const said = wordsOf(datum, field, options);
  const number = numberAt(datum, options.value);
  if (said === undefined || said === "value" || number === undefined) return "value";
  return { text: `${number.toLocaleString(options.language)}\u2002${said.text}` };
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
