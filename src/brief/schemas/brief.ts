/** What a brief's YAML file may contain. */
import * as z from "zod";
import { audience } from "./audience.ts";
import { excerpts } from "./excerpt.ts";
import { handout } from "./handout.ts";
import {
  closedMap,
  date,
  duration,
  formatVersion,
  idKey,
  language,
  maths,
  quotation,
  scheme,
  setting,
  text,
  tlp,
  transition,
  wordLists,
} from "./scalars.ts";
import { slide } from "./slide.ts";
import { source } from "./source.ts";

export const brief = closedMap("a brief", {
  citedeck: formatVersion
    .meta({
      description: "The version of the format that the brief is written for.",
      leftOut: "1, with a warning where that changes who sees what",
      examples: [1],
    })
    .optional(),
  title: text.meta({
    description: "The briefing's title. It heads every output.",
    examples: ["What Washington and NATO answered"],
  }),
  subtitle: text
    .meta({
      description: "A second line under the title.",
      leftOut: "none",
      examples: ["The written responses of January 2022, as reported"],
    })
    .optional(),
  authors: z
    .array(text)
    .meta({
      description: "Who answers for the briefing.",
      leftOut: "nobody is named",
      examples: [["Policy Desk"]],
    })
    .optional(),
  date: date
    .meta({
      description: "When the briefing is given.",
      leftOut: "outputs have no date",
      examples: ["2022-02-03"],
    })
    .optional(),
  "as-of": date
    .meta({
      description: "The information cut-off: no source may be later.",
      leftOut: "sources may be of any date",
      examples: ["2022-02-02T18:00Z"],
    })
    .optional(),
  time: duration
    .meta({
      description: "How long the briefing may take. `citedeck present` holds it against the clock.",
      leftOut: "no limit",
      examples: ["30m"],
    })
    .optional(),
  language: language
    .meta({
      description:
        "The language of the deck: that of its texts, and of the words that the tool writes itself.",
      leftOut: "`en`",
      examples: ["es-MX"],
    })
    .optional(),
  maths: maths
    .meta({
      description: "With `true`, `$…$` in texts is a formula in TeX.",
      leftOut: "a `$` is a dollar",
      examples: [true],
    })
    .optional(),
  style: text
    .meta({
      description:
        "How lists of sources are written: `house`, `apa`, `harvard`, `vancouver`, or a .csl file beside the brief. Footers keep the short notes of the house.",
      leftOut: "`house`",
      examples: ["apa", "ministry.csl"],
    })
    .optional(),
  theme: text
    .meta({
      description:
        "How outputs look: `ministry`, `newsroom`, `contrast`, `signal`, or a .css file beside the brief.",
      leftOut: "`ministry`",
      examples: ["newsroom", "house.css"],
    })
    .optional(),
  scheme: scheme
    .meta({
      description:
        "Dark words on light paper, or light words on dark, in deck and slides. Handouts are always dark on light.",
      leftOut: "`light`; in the theme `signal`, `dark`",
      examples: ["dark"],
    })
    .optional(),
  transition: transition
    .meta({
      description: "How a screen goes to the next slide: at once, or with a fade of 150 ms.",
      leftOut: "`none`",
      examples: ["fade"],
    })
    .optional(),
  tlp: tlp
    .meta({
      description:
        "The marking of the brief after TLP 2.0. Texts that cite nothing and have no marking carry it, and audiences without one are cleared for it.",
      leftOut: "`CLEAR`",
      examples: ["GREEN"],
    })
    .optional(),
  unmarked: tlp
    .meta({
      description: "The marking of texts that cite nothing and have no marking of their own.",
      leftOut: "the brief's `tlp`",
      examples: ["CLEAR"],
    })
    .optional(),
  quotation: quotation
    .meta({
      description:
        "The rules for quotations. `chicago`: they may be shortened and changed where that is shown. `ap`: they stay whole.",
      leftOut: "`chicago`",
      examples: ["ap"],
    })
    .optional(),
  handout: handout
    .meta({
      description: "How the handout is made.",
      leftOut: "a text on A4, without notes",
      takes: "a map: see [handouts](handouts.md)",
      examples: [{ layout: "reading", notes: true }],
    })
    .optional(),
  checks: z
    .record(z.string(), setting)
    .meta({
      description: "How grave a rule is, by its code.",
      takes: "a map of codes, each `off`, `info`, `warning` or `error`",
      leftOut: "each rule has its own severity",
      examples: [{ "unused-excerpt": "off" }],
    })
    .optional(),
  audiences: z
    .record(idKey, audience.nullable())
    .meta({
      description:
        "Who the briefing is for, each by an ID. Each audience makes its own deck, PDF and handout.",
      takes: "a map of IDs, each with [its settings](audiences.md)",
      leftOut: "one audience, everyone",
      examples: [{ minister: { label: "Minister", tlp: "AMBER", depth: 1 }, press: { tlp: "CLEAR" } }],
    })
    .optional(),
  ...wordLists,
  slides: z.array(slide).meta({
    description: "The slides, in the order shown.",
    takes: "a list of [slides](slides.md)",
    examples: [[{ id: "open-door", title: "The door stays open [@open-door]" }]],
  }),
  sources: z
    .union([z.string(), z.array(z.union([z.string(), source]))])
    .meta({
      description: "Where the sources are listed: files, or the list itself.",
      takes: "a file, or a list of files and [sources](sources.md)",
      leftOut: "`sources.yaml` beside the brief, where there is one",
      examples: ["library.bib", ["library.bib", "sources.yaml"]],
    })
    .optional(),
  excerpts: z
    .union([z.string(), z.array(z.string()), excerpts])
    .meta({
      description: "Where the excerpts are listed: files of excerpts or annotations, or the map itself.",
      takes: "a file, a list of files, or a map of [excerpts](excerpts.md)",
      leftOut: "`excerpts.yaml` beside the brief, where there is one",
      examples: [["excerpts.yaml", "hypothesis.json"]],
    })
    .optional(),
});
