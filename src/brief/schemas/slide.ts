/** What a slide and everything inside it may contain. */
import * as z from "zod";
import { CLAIM_KINDS, CONFIDENCES } from "../../model/brief.ts";
import { LAYOUT_FIELDS } from "../../model/layouts.ts";
import { chart } from "./chart.ts";
import { closedMap, date, duration, id, idKey, ids, selection, text } from "./scalars.ts";

const markdown = text.meta({
  description: "Text in Markdown, with citations such as [@id] and variables such as {{vars.name}}.",
  takes: "[text](texts.md)",
  examples: ["The door stays open. [@open-door]"],
});

export const kind = z.enum(CLAIM_KINDS).meta({
  description:
    "What the statement is. A `fact` needs a citation. A `judgement` is your own, an `assumption` is taken as given, and `context` explains.",
  leftOut: "`fact`; `judgement` on slides of `judgements`, `context` on slides of `questions`",
  examples: ["judgement"],
});

export const confidence = z.enum(CONFIDENCES).meta({
  description: "How sure you are of a judgement (ICD 203).",
  leftOut: "it is not said",
  beside: "with `kind: judgement`, or on slides of `judgements`",
  examples: ["moderate"],
});

const statement = {
  text: markdown.meta({ description: "What is said." }),
  kind: kind.optional(),
  confidence: confidence.optional(),
  ...selection,
};

export const nestedPoint = closedMap("a nested point", statement);

const nestedPoints = z.array(z.union([markdown, nestedPoint])).meta({
  description: "Points below this one. They nest one level.",
  takes: "a list of texts and points",
  leftOut: "none",
  examples: [["Of these, 14 are rotten. [@piles]"]],
});

export const point = closedMap("a point", { ...statement, points: nestedPoints.optional() });

const points = z.array(z.union([markdown, point])).meta({
  description: "What the slide says, point by point.",
  takes: "a list of texts and [points](points.md)",
  examples: [
    [
      "The door stays open. [@open-door]",
      { text: "Moscow is unlikely to accept.", kind: "judgement", confidence: "moderate" },
    ],
  ],
});

export const column = closedMap("a column", {
  heading: markdown
    .meta({ description: "What stands above the column.", leftOut: "nothing", examples: ["For"] })
    .optional(),
  points: points.meta({ description: "What the column says, point by point." }).optional(),
  ...selection,
});

const cells = z.array(markdown).meta({
  description: "One text for each of the table's columns.",
  takes: "a list of [texts](texts.md)",
  examples: [["East pier", "14"]],
});

export const row = closedMap("a row", {
  cells,
  total: z
    .boolean()
    .meta({
      description: "Whether the row is the sum of others: it stands below a rule, in strong type.",
      leftOut: "`false`",
      examples: [true],
    })
    .optional(),
  highlight: z
    .boolean()
    .meta({
      description: "Whether the row is the one to look at: it has a ground of its own.",
      leftOut: "`false`",
      examples: [true],
    })
    .optional(),
  cite: ids
    .meta({
      description: "What the row as a whole cites. The citation stands at its end, in a narrow column.",
      leftOut: "cells cite for themselves",
      examples: [["survey-piles"]],
    })
    .optional(),
  kind: kind.optional(),
  ...selection,
});

export const event = closedMap("an event", {
  date: date.meta({
    description: "When it was: a year, a month, a day, or a day with a time.",
    examples: ["2022-01-26", "2022-01"],
  }),
  text: markdown.meta({
    description: "What happened.",
    examples: ["Both letters are handed over. [@handed]"],
  }),
  cite: ids
    .meta({
      description: "What the event as a whole cites.",
      leftOut: "its text cites for itself",
      examples: [["handed"]],
    })
    .optional(),
  kind: kind.optional(),
  ...selection,
});

const ofDatum = {
  cite: ids
    .meta({
      description: "What the datum's values are taken from.",
      leftOut: "it cites nothing, which only another `kind` than `fact` may",
      examples: ["inspection-east"],
    })
    .optional(),
  kind: kind.optional(),
  ...selection,
};

/** What a datum may contain beside the values that the chart shows. */
export const DATUM_KEYS: readonly string[] = Object.keys(ofDatum);

export const datum = z.object(ofDatum).catchall(text.describe("A number, or a line of text."));

export const axisName = z.enum(["x", "y"]);

const place = text.meta({
  description: "A place on an axis: a name that a datum has, a date on an axis of time, or an amount.",
  takes: "a name, a date or a number",
});

export const annotation = closedMap("an annotation", {
  text: markdown.meta({ description: "What is said there.", examples: ["The sluice is shut [@log]"] }),
  at: place
    .meta({
      description:
        "The place: a name that a datum has, a date on an axis of time, or an amount. A year that is a name is quoted.",
      beside: "not beside `from` and `to`",
      examples: ["2024-03-09", 3.5],
    })
    .optional(),
  from: place
    .meta({
      description: "Where a range of dates or amounts begins.",
      beside: "with `to`, not beside `at`",
      examples: ["2024-03-12"],
    })
    .optional(),
  to: place
    .meta({
      description: "Where a range of dates or amounts ends.",
      beside: "with `from`, not beside `at`",
      examples: ["2024-03-20"],
    })
    .optional(),
  axis: axisName
    .meta({
      description: "The axis that the place is on.",
      leftOut: "the one that has such places; it is needed where both axes have amounts",
      examples: ["x"],
    })
    .optional(),
  cite: ids
    .meta({
      description: "What the annotation is taken from.",
      leftOut: "its text cites for itself",
      examples: ["log"],
    })
    .optional(),
  kind: kind.optional(),
  ...selection,
}).refine(
  ({ at, from, to }) =>
    at === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined,
  {
    error: "either `at`, or `from` and `to`",
  },
);

export const note = closedMap("a note", {
  text: markdown.meta({
    description: "What the speaker says or keeps ready.",
    examples: ["If asked about Georgia: one report names it. [@open-door]"],
  }),
  ...selection,
});

const split = z.boolean().meta({
  description:
    "Whether the slide may go on on further slides when it does not fit. Its points, events or rows are then shared out evenly.",
  leftOut: "`false`: a slide that does not fit is an error",
  examples: [true],
});

const time = duration.meta({
  description: "How long the slide takes. On a section, how long all of it takes: an agenda shows that.",
  leftOut: "a share of the time that its section or the briefing leaves",
  examples: ["5m"],
});

const fragments = z.boolean().meta({
  description:
    "Whether a screen shows the slide's points one by one. What is printed has all of them at once.",
  leftOut: "`false`",
  examples: [true],
});

/** What is set for a slide and not shown on it. Each setting is read on its own. */
export const settings = { split, fragments, time };

const content = {
  layout: z
    .union([z.enum(Object.keys(LAYOUT_FIELDS)), z.string()])
    .meta({
      description: "How the slide is laid out. It decides which fields the slide may have.",
      takes: "the name of a [layout](../layouts/README.md)",
      leftOut: "`points`",
      examples: ["quote"],
    })
    .optional(),
  split: split.optional(),
  fragments: fragments.optional(),
  title: markdown
    .meta({
      description: "The slide's title. It says what the slide shows, best in a sentence.",
      leftOut: "the slide has no title; some layouts need one, and some have one from the tool",
      examples: ["The door stays open [@open-door]"],
    })
    .optional(),
  lead: markdown
    .meta({
      description: "A sentence or two before everything else.",
      leftOut: "none",
      examples: ["Both letters say the same. [@open-door-a; @open-door-c]"],
    })
    .optional(),
  points: points.optional(),
  columns: z
    .array(z.union([markdown, column]))
    .meta({
      description:
        "Of a table: the names of its columns. Of the layout `columns`: two or three columns of points.",
      takes: "a list of texts, or of [columns](points.md)",
      examples: [
        ["Pier", "Rotten piles"],
        [
          { heading: "For", points: ["It is quick. [@quick]"] },
          { heading: "Against", points: ["It is dear. [@dear]"] },
        ],
      ],
    })
    .optional(),
  rows: z
    .array(z.union([cells, row]))
    .meta({
      description: "The table's rows.",
      takes: "a list of lists of texts, or of [rows](tables.md)",
      examples: [[{ cells: ["East pier", "14"], cite: ["survey-piles"] }]],
    })
    .optional(),
  excerpt: id
    .meta({ description: "The excerpt whose words a quotation shows.", examples: ["open-door"] })
    .optional(),
  statement: text
    .meta({
      description:
        "The statement whose wordings a comparison sets side by side: the key that its excerpts share.",
      beside: "not beside `excerpts`",
      examples: ["deescalate"],
    })
    .optional(),
  excerpts: z
    .array(id)
    .meta({
      description: "The wordings that a comparison sets side by side, one by one.",
      takes: "a list of IDs of excerpts",
      beside: "not beside `statement`",
      examples: [["deescalate-a", "deescalate-c"]],
    })
    .optional(),
  events: z
    .array(event)
    .meta({
      description: "What happened when. Events are shown in the order of time.",
      takes: "a list of [events](timelines.md)",
      examples: [[{ date: "2022-01-26", text: "Both letters are handed over. [@handed]" }]],
    })
    .optional(),
  chart: chart
    .meta({
      description: "How the chart is drawn: a mark, and which value is shown by what.",
      takes: "a map: see [charts](charts.md)",
      beside: "with `data`",
      examples: [{ mark: "bar", encoding: { y: { field: "pier" }, x: { field: "piles" } } }],
    })
    .optional(),
  data: z
    .array(datum)
    .meta({
      description: "What the chart is drawn from: one map of values for each mark.",
      takes: "a list of [data](charts.md)",
      beside: "with `chart`",
      examples: [[{ pier: "East", piles: 14, cite: "survey-piles" }]],
    })
    .optional(),
  annotate: z
    .array(annotation)
    .meta({
      description: "What the chart says at a place of its axes: a note, a line at an amount, a range.",
      takes: "a list of [annotations](charts.md)",
      leftOut: "none",
      beside: "with `chart`",
      examples: [[{ at: 3.5, text: "Flood mark, 3.5 m", cite: "marks" }]],
    })
    .optional(),
  image: text
    .meta({
      description: "The picture: a PNG, JPEG, GIF, WebP or SVG file beside the brief.",
      takes: "the path of a file",
      beside: "with `alt`",
      examples: ["images/pier.jpg"],
    })
    .optional(),
  alt: z
    .string()
    .regex(/\S/, { error: "at least one word" })
    .meta({
      description: "What the picture or chart shows, for those who do not see it.",
      takes: "a text of at least one word",
      leftOut: "a chart is described by its data; a picture needs it",
      examples: ["The east pier from above, with the closed gate"],
    })
    .optional(),
  caption: markdown
    .meta({
      description: "A line under the picture.",
      leftOut: "none",
      beside: "with `image`",
      examples: ["The east pier on the day after the storm [@photo]"],
    })
    .optional(),
  credit: text
    .meta({
      description: "Who made the picture, or whose it is.",
      leftOut: "nobody is named",
      beside: "with `image`",
      examples: ["Photo: harbour office"],
    })
    .optional(),
  cite: ids
    .meta({
      description:
        "What the picture is taken from. The same picture is then held to that source on every slide.",
      leftOut: "it is not said",
      beside: "with `image`",
      examples: ["photo"],
    })
    .optional(),
  context: markdown
    .meta({
      description: "What a reader of the quotation should know.",
      leftOut: "none",
      beside: "with `excerpt`",
      examples: ["From the letter of 26 January. [@handed]"],
    })
    .optional(),
  notes: z
    .union([markdown, z.array(z.union([markdown, note]))])
    .meta({
      description: "What the speaker says or keeps ready. Checks read it like everything else.",
      takes: "[text](texts.md), or a list of texts and [notes](slides.md#a-note)",
      leftOut: "none",
      examples: ["If asked about Georgia: one report names it. [@open-door]"],
    })
    .optional(),
  time: time.optional(),
};

export const variant = closedMap("a variant", content);

export const slide = closedMap("a slide", {
  id: id.meta({
    description: "The slide's name, for audiences that pick it, for links, and for reports.",
    examples: ["open-door"],
  }),
  ...content,
  ...selection,
  variants: z
    .record(idKey, variant)
    .meta({
      description: "Fields that replace the slide's for an audience. They never change who sees the slide.",
      takes: "a map of audiences, each with fields of the slide",
      leftOut: "all audiences see the same",
      examples: [{ press: { title: "NATO keeps its door open" } }],
    })
    .optional(),
});
