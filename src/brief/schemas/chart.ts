/**
 * What a chart may contain: the part of Vega-Lite that draws data unchanged, and can neither load nor compute anything.
 */
import * as z from "zod";
import { CHART_MARKS, FIELD_TYPES } from "../../model/chart.ts";
import { closedMap, text } from "./scalars.ts";

const number = z.number().meta({ takes: "a number" });

const flag = z.boolean().meta({ examples: [false] });

const orient = z
  .enum(["left", "right", "top", "bottom"])
  .meta({ description: "Where it stands.", leftOut: "where it usually does", examples: ["top"] });

const field = z.string().meta({
  description: "The key of the datum's value that is shown.",
  takes: "a key of the data",
  examples: ["piles"],
});

const title = z.union([z.string(), z.null()]).meta({
  description: "What the axis or legend is called; `null` shows nothing.",
  takes: "a text, or `null`",
  leftOut: "the field",
  examples: ["Rotten piles"],
});

const format = z.string().meta({
  description: "How numbers or dates are written, in the form of d3, such as `,.1f` or `%d %b`.",
  takes: "a text",
  leftOut: "as the language has them",
  examples: [",.1f"],
});

export const axis = closedMap("an axis", {
  title: title.optional(),
  format: format.optional(),
  grid: flag.describe("Whether lines of a grid are drawn.").optional(),
  ticks: flag.describe("Whether the axis has ticks.").optional(),
  labels: flag.describe("Whether the axis has labels.").optional(),
  domain: flag.describe("Whether the line of the axis is drawn.").optional(),
  tickCount: number.meta({ description: "About how many ticks there are.", examples: [5] }).optional(),
  values: z
    .array(text)
    .meta({ description: "Where ticks stand.", takes: "a list of values", examples: [[0, 50, 100]] })
    .optional(),
  labelAngle: number
    .meta({ description: "How far labels are turned, in degrees.", examples: [-45] })
    .optional(),
  orient: orient.optional(),
});

export const legend = closedMap("a legend", {
  title: title.optional(),
  columns: number.meta({ description: "In how many columns its names stand.", examples: [2] }).optional(),
  orient: orient.optional(),
});

const legendOrNone = z.union([legend, z.null()]).meta({
  description: "How the legend is drawn; `null` draws none.",
  takes: "a map, or `null`",
  examples: [{ orient: "top" }],
});

export const scale = closedMap("a scale", {
  type: z
    .enum(["linear", "log", "symlog", "sqrt", "utc", "band", "point"])
    .meta({ description: "How values become lengths.", examples: ["log"] })
    .optional(),
  domain: z
    .array(text)
    .meta({
      description: "From which value to which it goes, or all of its names.",
      takes: "a list of values",
      examples: [[0, 100]],
    })
    .optional(),
  zero: flag.describe("Whether it begins at zero.").optional(),
  nice: flag.describe("Whether it ends at round values.").optional(),
  reverse: flag.describe("Whether it goes the other way round.").optional(),
  padding: number
    .meta({ description: "The room around bars or points, as a share of theirs.", examples: [0.2] })
    .optional(),
  paddingInner: number.meta({ description: "The room between bars.", examples: [0.2] }).optional(),
  paddingOuter: number
    .meta({ description: "The room before the first and behind the last bar.", examples: [0.1] })
    .optional(),
});

const sort = z
  .union([
    z.enum(["ascending", "descending", "x", "y", "-x", "-y"]),
    z.array(text).describe("The values in the order wanted."),
    z.null(),
  ])
  .meta({
    description:
      "The order of the names: `ascending`, `descending`, by the amounts of the other axis (`x`, `-x`), a list of names, or `null` for the order of the data.",
    takes: "a word, a list of names, or `null`",
    leftOut: "ascending",
    examples: ["-x"],
  });

const stack = z.union([z.enum(["zero", "normalize", "center"]), z.boolean(), z.null()]).meta({
  description:
    "How series stand on each other: `zero` on top of each other, `normalize` as shares of a whole.",
  takes: "`zero`, `normalize`, `center`, `true`, `false` or `null`",
  leftOut: "`zero` for bars and areas",
  examples: ["normalize"],
});

const type = z.enum(FIELD_TYPES).meta({
  description: "What kind of values they are: amounts, dates, or names with or without an order.",
  leftOut: "`quantitative` for numbers, else `nominal`",
  examples: ["temporal"],
});

const basic = { field, type: type.optional(), title: title.optional() };

export const position = closedMap("a channel", {
  ...basic,
  axis: z
    .union([axis, z.null()])
    .meta({
      description: "How the axis is drawn; `null` draws none.",
      takes: "a map, or `null`",
      examples: [{ grid: false }],
    })
    .optional(),
  scale: scale
    .meta({ description: "How values become places.", takes: "a map", examples: [{ zero: false }] })
    .optional(),
  sort: sort.optional(),
  stack: stack.optional(),
});

const partner = closedMap("a channel", { field });

const offset = closedMap("a channel", { field, type: type.optional(), sort: sort.optional() });

/** Colours come from the theme, so that they can be told apart in every theme and in print. */
const group = closedMap("a channel", {
  ...basic,
  type: z.enum(["nominal", "ordinal"]).optional(),
  legend: legendOrNone.optional(),
  sort: sort.optional(),
});

const amount = closedMap("a channel", {
  ...basic,
  legend: legendOrNone.optional(),
  scale: scale.optional(),
  stack: stack.optional(),
});

const label = closedMap("a channel", { ...basic, format: format.optional() });

export const encoding = closedMap("an encoding", {
  x: position
    .meta({
      description: "What is shown from left to right.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  y: position
    .meta({
      description: "What is shown from bottom to top.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  x2: partner
    .meta({
      description: "Where a bar, area or rule ends from left to right.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  y2: partner
    .meta({
      description: "Where it ends from bottom to top.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  xOffset: offset
    .meta({
      description: "Which series stand beside each other, within one name of `x`.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  yOffset: offset
    .meta({
      description: "Which series stand below each other, within one name of `y`.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  theta: amount
    .meta({ description: "The size of a slice.", takes: "a channel", examples: [{ field: "piles" }] })
    .optional(),
  color: group
    .meta({
      description: "Which series a mark belongs to. The colours are the theme's.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  shape: group
    .meta({
      description: "Which series a point belongs to, shown by its shape.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  strokeDash: group
    .meta({
      description: "Which series a line belongs to, shown by its dashes.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  size: amount
    .meta({ description: "The size of a mark.", takes: "a channel", examples: [{ field: "piles" }] })
    .optional(),
  order: offset
    .meta({
      description: "In which order points are joined, or series stacked.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  detail: partner
    .meta({
      description: "Which marks belong together, without a colour of their own.",
      takes: "a channel",
      examples: [{ field: "piles" }],
    })
    .optional(),
  text: label
    .meta({
      description: "A value that is written beside each mark.",
      takes: "a channel",
      examples: [{ field: "finding" }],
    })
    .optional(),
  low: partner
    .meta({
      description:
        "The least amount that a datum may be. With `high`, it is drawn as a band along a line, and as a bar at any other mark.",
      takes: "a channel",
      beside: "with `high`",
      examples: [{ field: "least" }],
    })
    .optional(),
  high: partner
    .meta({
      description: "The largest amount that a datum may be.",
      takes: "a channel",
      beside: "with `low`",
      examples: [{ field: "most" }],
    })
    .optional(),
}).refine((channels) => Object.keys(channels).length > 0, { error: "at least one channel" });

export const mark = closedMap("a mark", {
  type: z.enum(CHART_MARKS).meta({ description: "What each datum is drawn as.", examples: ["line"] }),
  point: flag.describe("Whether a line or area has points.").optional(),
  filled: flag.describe("Whether the mark is filled.").optional(),
  interpolate: z
    .enum(["linear", "step", "step-before", "step-after", "monotone"])
    .meta({ description: "How a line goes from point to point.", examples: ["step"] })
    .optional(),
  orient: z
    .enum(["horizontal", "vertical"])
    .meta({ description: "Which way bars lie.", examples: ["horizontal"] })
    .optional(),
  innerRadius: number
    .meta({ description: "How wide the hole of a ring is, in pixels.", examples: [80] })
    .optional(),
  size: number.meta({ description: "How large marks are, in square pixels.", examples: [60] }).optional(),
  thickness: number.meta({ description: "How thick a tick is, in pixels.", examples: [2] }).optional(),
  opacity: number.meta({ description: "From 0, clear, to 1, solid.", examples: [0.6] }).optional(),
  strokeWidth: number.meta({ description: "How wide lines are, in pixels.", examples: [3] }).optional(),
});

export const chart = closedMap("a chart", {
  mark: z.union([z.enum(CHART_MARKS), mark]).meta({
    description: "What each datum is drawn as.",
    takes:
      "`bar`, `line`, `area`, `point`, `circle`, `square`, `tick`, `rect`, `arc`, `rule`, `slope` or `dot`, or a map with it as `type`",
    examples: ["bar", { type: "line", point: true }],
  }),
  encoding: encoding.meta({
    description: "Which of a datum's values each channel shows.",
    takes: "a map of channels",
    examples: [{ x: { field: "day", type: "temporal" }, y: { field: "level", title: "Level in metres" } }],
  }),
  subtitle: z
    .string()
    .meta({
      description: "What the amounts are and from when. It stands below the slide's title.",
      takes: "a text",
      leftOut: "the title of the axis of amounts, with the first and last date",
      examples: ["Rotten piles, October 2024"],
    })
    .optional(),
  highlight: z
    .array(z.string())
    .meta({
      description:
        "The names of the bars or series that the chart is about. They have the accent, and all else is grey.",
      takes: "a list of names",
      leftOut: "all are alike",
      examples: [["East pier"]],
    })
    .optional(),
});
