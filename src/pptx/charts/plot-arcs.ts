/** Parts of a whole, as slices of a circle or a ring. */
import { cleanText } from "../runs.ts";
import type { NativeChart } from "./native-chart.ts";
import { numberAt, optionOf, wordsAt } from "./plot-data.ts";
import { labelFormat, labelOf } from "./plot-labels.ts";
import { legendPlace, type Plotting } from "./plotting.ts";
import { citedName } from "./superscript.ts";

/** Undefined where slices have no names, or where no slice can show an amount. */
export function plotArcs(plotting: Plotting): NativeChart | undefined {
  const { plot, withNumbers } = plotting;
  const { spec, data } = plot;
  const { theta, color } = spec.encoding;
  if (theta === undefined || theta.type !== "quantitative" || color === undefined) return undefined;
  const values = data.map((datum) => numberAt(datum, theta.field));
  const names = data.map((datum) => wordsAt(datum, color.field));
  if (values.some((value) => value === undefined || value < 0) || new Set(names).size < names.length) {
    return undefined;
  }
  const legend = legendPlace(plot, "right");
  const isCitedAtNames = withNumbers && legend !== undefined;
  const inner = optionOf(spec.mark, "innerRadius");
  const isRing = typeof inner === "number" && inner > 0;
  return {
    form: isRing ? "doughnut" : "pie",
    grouping: "clustered",
    categories: {
      kind: "names",
      names: names.map((name, at) =>
        citedName(cleanText(name), isCitedAtNames ? (data[at]?.numbers ?? "") : ""),
      ),
    },
    series: [
      {
        name: cleanText(typeof theta.title === "string" ? theta.title : theta.field),
        isVaried: true,
        points: data.map((datum, at) => ({
          x: undefined,
          value: values[at] ?? 0,
          isWeak: datum.isWeak,
          range: undefined,
          label: labelOf(datum, {
            ...plotting,
            withNumbers: withNumbers && !isCitedAtNames,
            value: theta.field,
          }),
        })),
      },
    ],
    axes: undefined,
    legend,
    isJoined: false,
    hasMarkers: false,
    labelFormat: labelFormat(plotting, theta.field),
    hole: isRing ? Math.min(80, Math.max(20, Math.round((inner / OUTER_RADIUS) * 100))) : 0,
  };
}

/** About the radius, in px, with which Vega draws arcs on our slides. */
const OUTER_RADIUS = 130;
