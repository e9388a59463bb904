/** Decodes a chart: the drawing, and the data from which it is drawn. */
import type { Chart, Datum } from "../../model/brief.ts";
import type { ChartSpec } from "../../model/chart.ts";
import {
  dataOf,
  entriesOf,
  idsAt,
  isText,
  isTouched,
  itemsOf,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { withoutEscapes } from "../markdown/at-escapes.ts";
import { chart as chartSchema } from "../schemas/chart.ts";
import * as schema from "../schemas/slide.ts";
import { checkChart } from "./check-chart.ts";
import { decodeAnnotations } from "./decode-annotations.ts";
import { decodeLine } from "./decode-content.ts";
import { kindOf } from "./decode-kind.ts";
import { decodeSelection } from "./decode-selection.ts";
import type { Reading } from "./reading.ts";

/** Returns the chart; undefined where there is none, or it cannot be read. */
export function decodeChart(slide: Tree, reading: Reading): Chart | undefined {
  const written = valueAt(slide, "chart");
  const read = written && chartSchema.safeParse(dataOf(withoutEscapes(written))).data;
  if (written === undefined || read === undefined) return undefined;
  const spec: ChartSpec = {
    mark: typeof read.mark === "string" ? { type: read.mark } : read.mark,
    encoding: read.encoding,
    subtitle: read.subtitle,
    highlight: read.highlight,
  };
  const data = itemsOf(valueAt(slide, "data")).filter((item) => item.kind === "mapping");
  if (![written, valueAt(slide, "data")].some(isTouched)) {
    checkChart({ spec, chart: written, data }).forEach(reading.report);
  }
  const decoded = data.map((item) => decodeDatum(item, reading));
  return {
    span: written.span,
    spec,
    alt: decodeLine(valueAt(slide, "alt"), reading),
    data: decoded,
    annotations: decodeAnnotations(valueAt(slide, "annotate"), { spec, data: decoded }, reading),
  };
}

function decodeDatum(item: Tree, reading: Reading): Datum {
  const values = entriesOf(item).flatMap(({ key, value }) => {
    const text = schema.DATUM_KEYS.includes(key) ? undefined : decodeLine(value, reading);
    if (text === undefined || !isText(value)) return [];
    return { field: key, number: typeof value.value === "number" ? value.value : undefined, text };
  });
  return {
    span: item.span,
    selection: decodeSelection(item),
    kind: kindOf(item, "fact"),
    values,
    cite: idsAt(item, "cite") ?? [],
  };
}
