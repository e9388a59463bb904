/** Finds charts of an audience's deck that cannot be drawn so that they can be read, and says what would help. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Chart } from "../../model/brief.ts";
import type { TailoredOutline } from "../../model/tailored.ts";
import { numberAt } from "./chart-data.ts";
import { type ChartFrame, frameOf } from "./chart-frame.ts";
import { brokenNames, haveRoom } from "./chart-labels.ts";
import { LABEL_SIZE } from "./chart-look.ts";
import { chartWidth, mostHeight } from "./chart-size.ts";
import { mostRows, rowsOf } from "./label-size.ts";
import { pointLabels } from "./point-labels.ts";
import { PALETTE } from "./series-colours.ts";
import { seriesLabels } from "./series-labels.ts";
import { settleChart } from "./settle-chart.ts";
import { textWidth } from "./text-width.ts";
import { markLabels } from "./value-labels.ts";

export function illegibleCharts({ slides, language }: TailoredOutline): readonly Diagnostic[] {
  return slides.flatMap(({ chart, layout }) => {
    if (chart === undefined) return [];
    const width = chartWidth(layout);
    const settled = settleChart(chart, width);
    const frame = frameOf(settled, {
      width,
      height: mostHeight(),
      language,
      nameDay: (iso) => iso,
      numbersOf: () => "",
    });
    for (const rule of RULES) {
      const fault = rule(frame);
      if (fault !== undefined) return [illegible(chart, fault)];
    }
    return [];
  });
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

function illegible({ span }: Chart, { message, hint }: Fault): Diagnostic {
  return diagnose("illegible-chart", { message, span, hints: [hint] });
}

const RULES: readonly ((frame: ChartFrame) => Fault | undefined)[] = [
  tooManyRows,
  rowsTooClose,
  tooManySlices,
  tooManySeries,
  namesTooWide,
  labelsTooClose,
];

function rowsTooClose(frame: ChartFrame): Fault | undefined {
  const names = rowsOf(frame);
  if (names.length === 0 || haveRoom(names, frame)) return undefined;
  return {
    message: `The chart has ${names.length} names below each other, and some need more lines than there is room for.`,
    hint: "Write shorter names, or show fewer of them.",
  };
}

function tooManyRows(frame: ChartFrame): Fault | undefined {
  const rows = rowsOf(frame).length;
  const most = mostRows(frame.height);
  if (rows <= most) return undefined;
  return {
    message: `The chart has ${rows} names, and at most ${most} can be read on a slide.`,
    hint: `Show the largest and join the rest under one name, or share them out between slides with up to ${most} each.`,
  };
}

/** The least share of a circle whose name keeps clear of the next. */
const LEAST_SHARE = 0.03;

const MOST_SLICES = 6;

function tooManySlices({ spec, data }: ChartFrame): Fault | undefined {
  const field = spec.encoding.theta?.field;
  if (spec.mark.type !== "arc" || field === undefined) return undefined;
  const values = data.map((datum) => numberAt(datum, field) ?? 0);
  const least = LEAST_SHARE * values.reduce((sum, value) => sum + value, 0);
  const isCrowded = values.some((value, at) => value < least && (values[at + 1] ?? values[0] ?? 0) < least);
  if (data.length <= MOST_SLICES && !isCrowded) return undefined;
  const hint = "Join the smallest under one name, or write `mark: bar`, which has room for more.";
  return data.length > MOST_SLICES
    ? { message: `The chart has ${data.length} slices, and at most ${MOST_SLICES} can be told apart.`, hint }
    : { message: "The chart has slices beside each other that are too thin for their names.", hint };
}

function tooManySeries(frame: ChartFrame): Fault | undefined {
  const { series, spec, form } = frame;
  if (spec.mark.type === "arc" || form.series === undefined) return undefined;
  const about = series.filter((name) => spec.highlight?.includes(name)).length;
  const isLabelled = seriesLabels(frame) !== undefined;
  const most = about > 0 && isLabelled ? series.length : PALETTE.length;
  if (series.length <= most && about <= PALETTE.length) return undefined;
  return {
    message: `The chart has ${series.length} series, and at most ${PALETTE.length} can be told apart.`,
    hint: "Name those that it is about in `highlight`, or join others under one name.",
  };
}

/** Names of what runs on may be left out between others. */
function namesTooWide(frame: ChartFrame): Fault | undefined {
  const { spec, types, form, width } = frame;
  const { x } = spec.encoding;
  if (x === undefined || form.isRun || types.get("x") !== "nominal") return undefined;
  const names = brokenNames("x", x.field, frame);
  const room = width / names.size;
  const tooWide = [...names].find(([, lines]) => lines.some((line) => textWidth(line, LABEL_SIZE) > room));
  if (tooWide === undefined) return undefined;
  return {
    message: `The chart has ${names.size} names side by side, and "${tooWide[0]}" is wider than its place.`,
    hint: "Exchange `x` and `y`, so that names stand below each other, or write shorter names.",
  };
}

function labelsTooClose(frame: ChartFrame): Fault | undefined {
  const labels = markLabels(frame);
  const [first] = pointLabels(frame, labels)?.crowded ?? [];
  if (first === undefined) return undefined;
  return {
    message: `The label "${labels?.get(first)?.join(" ") ?? ""}" has no room beside its point that is free of others.`,
    hint: "Leave that value out of the data that need no label: a datum without it has none.",
  };
}
