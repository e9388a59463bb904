/**
 * What a chart may contain: the part of Vega-Lite that draws data unchanged, and can neither load nor compute anything.
 */
import * as z from "zod";
import { CHART_MARKS, FIELD_TYPES } from "../../model/chart.ts";
import { closedMap, text } from "./scalars.ts";

const number = z.number();

const flag = z.boolean();

const field = z.string().describe("The datum's value that is shown.");

const title = z.union([z.string(), z.null()]).describe("What the axis or legend is called; null: nothing.");

/** Formats of d3, such as ",.1f" for numbers and "%d %b" for dates. */
const format = z.string().describe("How numbers or dates are written, in d3's form, such as ,.1f or %d %b.");

const axis = closedMap("an axis", {
  title: title.optional(),
  format: format.optional(),
  grid: flag.optional(),
  ticks: flag.optional(),
  labels: flag.optional(),
  domain: flag.optional(),
  tickCount: number.optional(),
  values: z.array(text).optional(),
  labelAngle: number.optional(),
  orient: z.enum(["left", "right", "top", "bottom"]).optional(),
});

const legend = closedMap("a legend", {
  title: title.optional(),
  columns: number.optional(),
  orient: z.enum(["left", "right", "top", "bottom"]).optional(),
});

const scale = closedMap("a scale", {
  type: z.enum(["linear", "log", "symlog", "sqrt", "utc", "band", "point"]).optional(),
  domain: z.array(text).optional(),
  zero: flag.optional(),
  nice: flag.optional(),
  reverse: flag.optional(),
  padding: number.optional(),
  paddingInner: number.optional(),
  paddingOuter: number.optional(),
});

const sort = z
  .union([
    z.enum(["ascending", "descending", "x", "y", "-x", "-y"]),
    z.array(text).describe("The values in the order wanted."),
    z.null(),
  ])
  .describe("ascending, descending, by x or y, a list of values, or null for the order of the data.");

const stack = z.union([z.enum(["zero", "normalize", "center"]), z.boolean(), z.null()]);

const basic = { field, type: z.enum(FIELD_TYPES).optional(), title: title.optional() };

const position = closedMap("a channel", {
  ...basic,
  axis: z.union([axis, z.null()]).optional(),
  scale: scale.optional(),
  sort: sort.optional(),
  stack: stack.optional(),
});

const partner = closedMap("a channel", { field });

const offset = closedMap("a channel", { field, type: z.enum(FIELD_TYPES).optional(), sort: sort.optional() });

/** Colours come from the theme, so that they can be told apart in every theme and in print. */
const group = closedMap("a channel", {
  ...basic,
  type: z.enum(["nominal", "ordinal"]).optional(),
  legend: z.union([legend, z.null()]).optional(),
  sort: sort.optional(),
});

const amount = closedMap("a channel", {
  ...basic,
  legend: z.union([legend, z.null()]).optional(),
  scale: scale.optional(),
  stack: stack.optional(),
});

const label = closedMap("a channel", { ...basic, format: format.optional() });

const encoding = closedMap("an encoding", {
  x: position.optional(),
  y: position.optional(),
  x2: partner.optional(),
  y2: partner.optional(),
  xOffset: offset.optional(),
  yOffset: offset.optional(),
  theta: amount.optional(),
  color: group.optional(),
  shape: group.optional(),
  strokeDash: group.optional(),
  size: amount.optional(),
  order: offset.optional(),
  detail: partner.optional(),
  text: label.describe("A value that is written beside each mark.").optional(),
  low: partner
    .describe("The least amount that a datum may be; drawn as a band or a bar up to `high`.")
    .optional(),
  high: partner.describe("The largest amount that a datum may be.").optional(),
}).refine((channels) => Object.keys(channels).length > 0, { error: "at least one channel" });

const mark = closedMap("a mark", {
  type: z.enum(CHART_MARKS),
  point: flag.optional(),
  filled: flag.optional(),
  interpolate: z.enum(["linear", "step", "step-before", "step-after", "monotone"]).optional(),
  orient: z.enum(["horizontal", "vertical"]).optional(),
  innerRadius: number.optional(),
  size: number.optional(),
  thickness: number.optional(),
  opacity: number.optional(),
  strokeWidth: number.optional(),
});

export const chart = closedMap("a chart", {
  mark: z.union([z.enum(CHART_MARKS), mark]).describe("What each datum is drawn as."),
  encoding: encoding.describe("Which of a datum's values each channel shows."),
  subtitle: z
    .string()
    .describe("What the amounts are and from when; stands below the slide's title.")
    .optional(),
  highlight: z
    .array(z.string())
    .describe("The names of what the chart is about; all else is grey.")
    .optional(),
});
