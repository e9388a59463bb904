/** What a slide and everything inside it may contain. */
import * as z from "zod";
import { CLAIM_KINDS, CONFIDENCES } from "../../model/brief.ts";
import { LAYOUT_FIELDS } from "../../model/layouts.ts";
import { chart } from "./chart.ts";
import { closedMap, date, duration, id, idKey, ids, selection, text } from "./scalars.ts";

const markdown = text.describe("Markdown with [@id] citations and {{variables}}.");

export const kind = z.enum(CLAIM_KINDS).describe("What the statement claims to be; a fact needs a citation.");

export const confidence = z.enum(CONFIDENCES).describe("Analytic confidence after ICD 203.");

const statement = {
  text: markdown,
  kind: kind.optional(),
  confidence: confidence.optional(),
  ...selection,
};

const nestedPoints = z
  .array(z.union([markdown, closedMap("a nested point", statement)]))
  .describe("Points under this one; they nest one level.");

export const point = closedMap("a point", { ...statement, points: nestedPoints.optional() });

const points = z.array(z.union([markdown, point])).describe("The slide's statements.");

export const column = closedMap("a column", {
  heading: markdown.optional(),
  points: points.optional(),
  ...selection,
});

const cells = z.array(markdown).describe("One text for each of the table's columns.");

export const row = closedMap("a row", {
  cells,
  total: z
    .boolean()
    .describe("Whether the row is the sum of others: it stands below a rule, in strong type.")
    .optional(),
  highlight: z
    .boolean()
    .describe("Whether the row is the one to look at: it has a ground of its own.")
    .optional(),
  cite: ids.describe("What the row as a whole cites.").optional(),
  kind: kind.optional(),
  ...selection,
});

export const event = closedMap("an event", {
  date: date.describe("When it was, ISO 8601: a year, month, day, or a day with a time."),
  text: markdown,
  cite: ids.describe("What the event as a whole cites.").optional(),
  kind: kind.optional(),
  ...selection,
});

const ofDatum = {
  cite: ids.describe("What the datum's values are taken from.").optional(),
  kind: kind.optional(),
  ...selection,
};

/** What a datum may contain beside the values that the chart shows. */
export const DATUM_KEYS: readonly string[] = Object.keys(ofDatum);

const datum = z.object(ofDatum).catchall(text.describe("A number, or a line of text."));

export const axisName = z.enum(["x", "y"]);

const place = text.describe("A name that a datum has, a date on an axis of time, or an amount.");

const annotation = closedMap("an annotation", {
  text: markdown,
  at: place.optional(),
  from: place.optional(),
  to: place.optional(),
  axis: axisName.describe("The axis that the place is on, where a number could be on either.").optional(),
  cite: ids.describe("What the annotation is taken from.").optional(),
  kind: kind.optional(),
  ...selection,
}).refine(
  ({ at, from, to }) =>
    at === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined,
  {
    error: "either `at`, or `from` and `to`",
  },
);

export const note = closedMap("a note", { text: markdown, ...selection });

const split = z.boolean().describe("Whether the slide may go on on a further one when it does not fit.");

const time = duration.describe(
  "How long the slide takes, as 3m, 1h30m or 45s; on a section all of it, as an agenda shows.",
);

const fragments = z.boolean().describe("Whether a screen shows the slide's points one by one.");

/** What is set for a slide and not shown on it. Each setting is read on its own. */
export const settings = { split, fragments, time };

const content = {
  layout: z
    .union([z.enum(Object.keys(LAYOUT_FIELDS)), z.string()])
    .describe("How the slide is shown; points when left out.")
    .optional(),
  split: split.optional(),
  fragments: fragments.optional(),
  title: markdown.optional(),
  lead: markdown.describe("A sentence or two before everything else.").optional(),
  points: points.optional(),
  columns: z
    .array(z.union([markdown, column]))
    .describe("Of a table: its columns' headings. Of columns: two or three with heading and points.")
    .optional(),
  rows: z
    .array(z.union([cells, row]))
    .describe("The table's rows.")
    .optional(),
  excerpt: id.describe("The excerpt whose wording a quote shows.").optional(),
  statement: text.describe("The statement whose wordings a comparison sets side by side.").optional(),
  excerpts: z.array(id).describe("The wordings that a comparison sets side by side, one by one.").optional(),
  events: z.array(event).describe("What happened when; shown in the order of time.").optional(),
  chart: chart.describe("A Vega-Lite mark and encoding.").optional(),
  data: z.array(datum).describe("What the chart is drawn from: one map of values a mark.").optional(),
  annotate: z
    .array(annotation)
    .describe("What the chart says at a place of its axes: a note, a line at an amount, a range.")
    .optional(),
  image: text.describe("A PNG, JPEG, GIF, WebP or SVG file beside the brief.").optional(),
  alt: z
    .string()
    .regex(/\S/, { error: "at least one word" })
    .describe("What the image or chart shows, for those who do not see it.")
    .optional(),
  caption: markdown.describe("A line under the image.").optional(),
  credit: text.describe("Who made the image, or whose it is.").optional(),
  cite: ids.describe("What the image is taken from.").optional(),
  context: markdown.describe("What a reader of the quote should know.").optional(),
  notes: z
    .union([markdown, z.array(z.union([markdown, note]))])
    .describe("What the speaker says or keeps ready.")
    .optional(),
  time: time.optional(),
};

export const variant = closedMap("a variant", content);

export const slide = closedMap("a slide", {
  id: id.describe("The slide's name, for audiences that pick it and for links."),
  ...content,
  ...selection,
  variants: z.record(idKey, variant).describe("Fields that replace the slide's for an audience.").optional(),
});
