/** The layer of a chart that shows between which amounts each datum may lie: a band along a run, a bar at a mark. */

import type { ChartFrame } from "./chart-frame.ts";
import type { Encoding } from "./chart-specification.ts";
import { fieldForVega } from "./field-for-vega.ts";

/** None where the data do not say it, or where there is no axis of amounts. */
export function uncertaintyLayer({ spec, form }: ChartFrame, encoding: Encoding): readonly object[] {
  const { low, high } = spec.encoding;
  if (low === undefined || high === undefined || form.axes === undefined) return [];
  const { names, amounts } = form.axes;
  const place = {
    [names]: encoding[names],
    [amounts]: { ...encoding[amounts], field: fieldForVega(low.field), stack: null },
    [`${amounts}2`]: { field: fieldForVega(high.field) },
  };
  const { xOffset, yOffset, color } = encoding;
  const beside = { ...(xOffset ? { xOffset } : {}), ...(yOffset ? { yOffset } : {}) };
  const bar = (mark: object): object => ({
    mark: { type: "rule", ...mark },
    encoding: { ...place, ...beside, ...groupOf(spec) },
  });
  return form.isRun
    ? [
        {
          mark: { type: "area", opacity: 0.2, line: false, point: false },
          encoding: { ...place, ...(color ? { color } : {}) },
        },
      ]
    : [bar({ color: "var(--paper)", strokeWidth: 6.5 }), bar({ color: "var(--ink)", strokeWidth: 2.5 })];
}

function groupOf({ encoding }: ChartFrame["spec"]): object {
  const { color } = encoding;
  return color === undefined ? {} : { detail: { field: fieldForVega(color.field), type: "nominal" } };
}
