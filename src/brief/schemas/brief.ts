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
  citedeck: formatVersion.describe("The version of the format that the brief is written for.").optional(),
  title: text.describe("The briefing's title."),
  subtitle: text.describe("A second line under the title.").optional(),
  authors: z.array(text).describe("Who answers for the briefing.").optional(),
  date: date.describe("When it is given, ISO 8601.").optional(),
  "as-of": date.describe("Information cut-off, ISO 8601: no source may be later.").optional(),
  time: duration.describe("How long the briefing may take, as 30m or 1h30m.").optional(),
  language: language.describe("Language of the deck, BCP 47; en when left out.").optional(),
  maths: maths
    .describe("true: $…$ in texts is a formula in TeX. Where left out, a $ is a dollar.")
    .optional(),
  style: text
    .describe("How sources are listed: house (when left out), apa, harvard, vancouver or a .csl file.")
    .optional(),
  theme: text.describe("A theme that ships, or a .css file beside the brief.").optional(),
  scheme: scheme
    .describe("Dark words on light paper, or light words on dark; light when left out.")
    .optional(),
  transition: transition
    .describe("How a screen goes to the next slide: none (when left out), or fade in 150 ms.")
    .optional(),
  tlp: tlp.describe("Marking after TLP 2.0, for audiences that name none.").optional(),
  unmarked: tlp
    .describe("Marking of own words that cite nothing and have none; the brief's when left out.")
    .optional(),
  quotation: quotation
    .describe("chicago: quotations may be edited where it is declared; ap: they are to be left whole.")
    .optional(),
  handout: handout.describe("How the handout is made.").optional(),
  checks: z
    .record(z.string(), setting)
    .describe("Severity of a rule by its code: off, info, warning or error.")
    .optional(),
  audiences: z
    .record(idKey, audience.nullable())
    .describe("By ID; each makes its own deck, PDF and handout.")
    .optional(),
  ...wordLists,
  slides: z.array(slide).describe("In the order shown."),
  sources: z
    .union([z.string(), z.array(z.union([z.string(), source]))])
    .describe("Files of sources, or sources; sources.yaml beside the brief when left out.")
    .optional(),
  excerpts: z
    .union([z.string(), z.array(z.string()), excerpts])
    .describe(
      "Files of excerpts or annotations, or excerpts by ID; excerpts.yaml beside the brief when left out.",
    )
    .optional(),
});
