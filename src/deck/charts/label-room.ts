/** Leaves room on the axis of amounts for what is written at the ends of bars. */
import type { Datum } from "../../model/brief.ts";
import { numberAt, wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { brokenNames } from "./chart-labels.ts";
import { LABEL_LINE, LABEL_SIZE } from "./chart-look.ts";
import { textWidth } from "./text-width.ts";

/**
 * Returns the domain on which all labels have their room, from where the bars grow to where the last label ends.
 * Undefined where bars have none, or where their axis is not linear.
 */
export function domainWithLabels(
  frame: ChartFrame,
  labels: ReadonlyMap<Datum, readonly string[]> | undefined,
): readonly [least: number, most: number] | undefined {
  const { spec, form, scale } = frame;
  const amounts = form.axes && spec.encoding[form.axes.amounts];
  if (spec.mark.type !== "bar" || labels === undefined || amounts === undefined || scale === undefined) {
    return undefined;
  }
  const room = form.axes?.amounts === "y" ? frame.plotHeight : frame.width - widthOfNames(frame);
  const ends = [...labels].map(([datum, lines]) => ({
    value: numberAt(datum, spec.encoding.high?.field ?? amounts.field) ?? 0,
    share: (sizeOf(lines, form.axes?.amounts === "y") + GAP) / room,
  }));
  let [least, most] = scale.domain;
  // What one side gives way to, the other side has less of: a few rounds come close enough.
  for (let round = 0; round < ROUNDS; round++) {
    const span = most - least;
    most = Math.max(most, ...ends.map(({ value, share }) => (value < 0 ? most : value + share * span)));
    least = Math.min(least, ...ends.map(({ value, share }) => (value < 0 ? value - share * span : least)));
  }
  return [least, most];
}

const ROUNDS = 12;

/** In px: between a bar and its label, and after it. */
const GAP = 12;

function sizeOf(lines: readonly string[], isAbove: boolean): number {
  if (isAbove) return lines.length * LABEL_LINE;
  return Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, true)));
}

/** Returns how wide the names beside the bars are, with their citations, in px. */
export function widthOfNames(frame: ChartFrame): number {
  const { data, spec, numbersOf } = frame;
  const field = spec.encoding.y?.field ?? "";
  const named = Map.groupBy(data, (datum) => wordsAt(datum, field));
  const widths = [...brokenNames("y", field, frame)].map(([name, lines]) => {
    const isCited = numbersOf(named.get(name) ?? []) !== "";
    return Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))) + (isCited ? MARK : 0);
  });
  return Math.max(0, ...widths) + GAP;
}

const MARK = 24;
