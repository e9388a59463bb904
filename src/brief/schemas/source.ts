/** What a source, and a file of sources, may contain. */
import * as z from "zod";
import { cslDateOf } from "../decode/decode-csl-date.ts";
import { readEdtf, SOURCE_DATE_PATTERN } from "../decode/edtf-date.ts";
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from "./csl-variables.ts";
import { closedMap, excuse, id, ids, language, text, tlp } from "./scalars.ts";

/** A person, or an organisation as `literal`, with the parts of CSL. */
export const personName = closedMap("a name", {
  family: text.meta({ description: "The family name.", examples: ["Márquez"] }).optional(),
  given: text.meta({ description: "The given names.", examples: ["Gabriel"] }).optional(),
  literal: text
    .meta({
      description: "A name that stays as it is, such as that of a body.",
      examples: ["Harbour office"],
    })
    .optional(),
  suffix: text.meta({ description: "What stands behind the name.", examples: ["Jr."] }).optional(),
  "dropping-particle": text
    .meta({ description: "A particle that goes where the family name stands alone.", examples: ["van"] })
    .optional(),
  "non-dropping-particle": text
    .meta({ description: "A particle that always stays with the family name.", examples: ["de la"] })
    .optional(),
  "comma-suffix": z
    .union([text, z.boolean()])
    .meta({
      description: "Whether a comma stands before the suffix.",
      takes: "`true` or `false`",
      examples: [true],
    })
    .optional(),
  "static-ordering": z
    .union([text, z.boolean()])
    .meta({
      description: "Whether the family name always stands first.",
      takes: "`true` or `false`",
      examples: [true],
    })
    .optional(),
  "parse-names": z
    .union([text, z.boolean()])
    .meta({
      description: "Whether particles are to be told from the names they stand in.",
      takes: "`true` or `false`",
      examples: [true],
    })
    .optional(),
});

/** EDTF. YAML reads a year alone, and a date without hyphens, as a number. */
const sourceDate = z
  .union([
    z
      .string()
      .refine((written) => readEdtf(written) !== undefined, { error: "invalid-source-date" })
      .meta({ pattern: SOURCE_DATE_PATTERN.source }),
    z.number().refine((written) => readEdtf(String(written)) !== undefined, { error: "invalid-source-date" }),
  ])
  .meta({ takes: "a date (EDTF)" });

export const cslDate = closedMap("a date", {
  "date-parts": z
    .array(z.array(text))
    .refine((parts) => cslDateOf({ "date-parts": parts }) !== undefined, { error: "invalid-date" })
    .meta({
      description: "One date or two, each as year, month and day.",
      takes: "a list of lists of numbers",
      examples: [[[2022, 2, 2]]],
    })
    .optional(),
  raw: sourceDate
    .meta({ description: "A date as it is written above.", examples: ["2022-02-02"] })
    .optional(),
  literal: text.meta({ description: "Words that stand for a date.", examples: ["in press"] }).optional(),
  circa: z
    .union([z.boolean(), text])
    .meta({ description: "Whether the date is not known exactly.", examples: [true] })
    .optional(),
  season: z
    .literal([1, 2, 3, 4])
    .meta({ description: "The season, from 1, spring, to 4, winter.", examples: [2] })
    .optional(),
});

const variables = Object.fromEntries([
  ...CSL_TEXTS.map((variable) => [variable, text.optional()]),
  ...CSL_DATES.map((variable) => [variable, z.union([sourceDate, cslDate]).optional()]),
  ...CSL_NAMES.map((variable) => [
    variable,
    z
      .array(z.union([text, personName]))
      .meta({
        description: "Names: each as `Family, Given`, as a name that stays as it is, or in the parts of CSL.",
        takes: "a list of names",
      })
      .optional(),
  ]),
]);

/** Unicode code points from 0; the second number is exclusive. */
export const RANGE_PATTERN = /^(\d+)-(\d+)$/;

export const extraction = closedMap("an extraction", {
  by: text.meta({
    description: "The programs that extracted the text, with their versions.",
    examples: ["unpdf 1.8.1"],
  }),
  boilerplate: z
    .array(z.string().regex(RANGE_PATTERN, { error: 'a range of code points such as "0-312"' }))
    .meta({
      description:
        "Parts of the text that are menus, credits, notices and the like. What stands around an excerpt ends there. It may be written by hand.",
      takes: "a list of ranges of code points",
      leftOut: "none",
      examples: [["0-312"]],
    })
    .optional(),
});

/** `type` is required too, but may be given in a bibliography that is read beside the file. */
export const source = closedMap("a source", {
  id: id.meta({
    description: "The source's name. Sources and excerpts share one space of IDs.",
    examples: ["report-c"],
  }),
  type: z
    .enum(CSL_TYPES)
    .meta({
      description: "What kind of source it is, after CSL 1.0.2. `document` is for what nothing else fits.",
      takes: "a type of CSL",
      leftOut: "that of the bibliography that is read beside; without one it is needed",
      examples: ["article-newspaper", "report"],
    })
    .optional(),
  ...variables,
  language: language
    .meta({ description: "The language of the source.", leftOut: "the brief's", examples: ["es"] })
    .optional(),
  file: text
    .meta({
      description: "The frozen text that excerpts are looked for in: a .txt or .md file.",
      takes: "the path of a file, from the folder of this list",
      leftOut: "the text is not here, and its excerpts stand as they were recorded",
      examples: ["sources/report-c.txt"],
    })
    .optional(),
  original: text
    .meta({
      description: "The untouched original that the text was extracted from.",
      takes: "the path of a file, from the folder of this list",
      leftOut: "none is kept",
      beside: "with `file`",
      examples: ["sources/report-c.pdf"],
    })
    .optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: "64 lower-case hexadecimal digits" })
    .meta({
      description: "The checksum of the text. `citedeck source add` and `citedeck anchor` write it.",
      takes: "64 hexadecimal digits",
      leftOut: "a change of the text goes unnoticed",
      examples: ["e05189f71ad70c92ef28a8696a5719971521b0e6c4ded60e399ffb6cba86c445"],
    })
    .optional(),
  extracted: extraction
    .meta({
      description: "How the text was made. `citedeck source add` writes it.",
      takes: "a map with `by` and `boilerplate`",
      leftOut: "it is not known",
      examples: [{ by: "unpdf 1.8.1" }],
    })
    .optional(),
  "derived-from": ids
    .meta({
      description:
        "The sources that this one has its information from. An empty list says that it is an original.",
      takes: "the ID of a source, or a list of them",
      leftOut: "its lineage is not stated",
      examples: [["elpais"], []],
    })
    .optional(),
  grade: z
    .string()
    .regex(/^[A-F][1-6]$/, { error: "invalid-grade" })
    .meta({
      description:
        "The Admiralty grade: a letter for the reliability of the source (A to F), and a digit for the credibility of what it says (1 to 6). The two are judged apart.",
      takes: "a letter and a digit",
      leftOut: "it is not graded",
      examples: ["B2"],
    })
    .optional(),
  tlp: tlp
    .meta({ description: "The marking after TLP 2.0.", leftOut: "`CLEAR`", examples: ["GREEN"] })
    .optional(),
  excuse,
});

export const sourcesFile = closedMap("a file of sources", {
  sources: z.array(source).describe("What was read."),
});
