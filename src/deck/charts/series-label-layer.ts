/** The layer of a chart that has the names of its series at their ends. */
import type { Datum } from "../../model/brief.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE } from "./chart-look.ts";
import type { Encoding } from "./chart-specification.ts";
import { inertWord } from "./inert-words.ts";
import { type Layered, NO_LAYERS } from "./mark-label-layer.ts";
import type { SeriesLabel } from "./series-labels.ts";

/** The fields of a row that the layer reads. */
const NAME = "citedeck name";
const PLACE = "citedeck place";

export function seriesLabelLayer(
  { spec, form }: ChartFrame,
  { x, y }: Encoding,
  labels: ReadonlyMap<Datum, SeriesLabel> | undefined,
): Layered {
  if (labels === undefined || form.axes === undefined) return NO_LAYERS;
  const { names } = form.axes;
  const [first] = labels.values();
  const isBar = spec.mark.type === "bar";
  const edge = isBar ? { bandPosition: names === "x" ? 1 : 0 } : {};
  const place = { field: PLACE, stack: null };
  return {
    layers: [
      {
        mark: {
          type: "text",
          text: { expr: `datum['${NAME}'] || ''` },
          lineHeight: LABEL_LINE,
          ...(names === "x" ? BESIDE : ABOVE),
          ...(spec.mark.type === "dot" ? { dy: -14 } : {}),
        },
        encoding:
          names === "x"
            ? { x: { ...x, ...edge }, y: { ...y, ...place } }
            : { x: { ...x, ...place }, y: { ...y, ...edge } },
      },
    ],
    row: (datum) => ({
      [NAME]: labels.get(datum)?.lines.map(inertWord),
      [PLACE]: labels.get(datum)?.place ?? first?.place,
    }),
  };
}

const BESIDE = {
  align: "left",
  baseline: "middle",
  dx: 12,
  dy: { expr: `(isArray(datum['${NAME}']) ? 1 - length(datum['${NAME}']) : 0) * ${LABEL_LINE / 2}` },
} as const;

const ABOVE = { align: "center", baseline: "bottom", dy: -6 } as const;
