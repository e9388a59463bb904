/** Checks that a chart and its data fit each other: every channel finds its field, and every field has a channel. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import { meantName } from "../../diagnostics/suggest.ts";
import { type ChartSpec, channelsOf } from "../../model/chart.ts";
import { isIsoDate } from "../../text/iso-date.ts";
import { type Entry, entriesOf, isText, itemsOf, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import { DATUM_KEYS } from "../schemas/slide.ts";

export function checkChart(options: {
  readonly spec: ChartSpec;
  /** The tree from which `spec` was read. */
  readonly chart: Tree;
  readonly data: readonly Tree[];
}): readonly Diagnostic[] {
  const { spec, chart, data } = options;
  if (data.length === 0) return [];
  const channels = channelsOf(spec);
  const shown = [...new Set(channels.map(([, { field }]) => field))];
  const entries = data.flatMap(entriesOf).filter(({ key }) => !DATUM_KEYS.includes(key));
  const known = [...new Set(entries.map(({ key }) => key))];
  const lacking = channels
    .filter(([, { field }]) => !known.includes(field))
    .map(([channel, { field }]) => nowhere(field, known, placeOf(chart, channel)));
  const typed = channels.flatMap(([, { field, type }]) =>
    entries.filter(({ key }) => key === field).flatMap((entry) => mistakeOfType(entry, type)),
  );
  return [
    ...lacking,
    ...entries
      .filter(({ key, isBare }) => !shown.includes(key) && isBare !== true)
      .map((entry) => notShown(entry, shown)),
    ...typed,
    ...lostHighlights({ spec, chart, entries }),
  ];
}

/** Names that no datum has. */
function lostHighlights(options: {
  readonly spec: ChartSpec;
  readonly chart: Tree;
  readonly entries: readonly Entry[];
}): readonly Diagnostic[] {
  const { spec, chart, entries } = options;
  const { x, y, color } = spec.encoding;
  const fields = [x, y, color].map((channel) => channel?.field);
  const names = entries.flatMap(({ key, value }) =>
    fields.includes(key) && isText(value) ? value.text : [],
  );
  return itemsOf(valueAt(chart, "highlight"))
    .filter(isText)
    .filter(({ text }) => !names.includes(text))
    .map(({ text, span }) => nowhere(text, [...new Set(names)], span));
}

function placeOf(chart: Tree, channel: string): Span {
  return valueAt(valueAt(valueAt(chart, "encoding"), channel), "field")?.span ?? chart.span;
}

function nowhere(field: string, known: readonly string[], span: Span): Diagnostic {
  const near = meantName(field, known, span);
  return diagnose("invalid-value", { message: `No datum has a value "${field}".`, span, ...near });
}

function notShown({ key, keySpan }: Entry, shown: readonly string[]): Diagnostic {
  const near = meantName(key, [...shown, ...DATUM_KEYS], keySpan);
  const hints =
    near.hints.length > 0
      ? near.hints
      : [`The chart shows ${shown.map((field) => `"${field}"`).join(", ")}.`];
  return diagnose("unknown-key", {
    ...near,
    message: `No channel of the chart shows "${key}".`,
    span: keySpan,
    hints,
  });
}

function mistakeOfType({ key, value }: Entry, type: string | undefined): readonly Diagnostic[] {
  if (!isText(value)) return [];
  if (type === "quantitative" && typeof value.value !== "number") {
    const message = `"${key}" is quantitative and takes a number, not the text "${value.text}".`;
    return [
      diagnose("wrong-type", { message, span: value.span, hints: ["Write the number alone, as in 37."] }),
    ];
  }
  if (type === "temporal" && !isIsoDate(value.text)) {
    const message = `"${key}" is temporal, and "${value.text}" is not an ISO 8601 date.`;
    return [diagnose("invalid-date", { message, span: value.span, hints: ["Write it as 2022-02-02."] })];
  }
  return [];
}
