/** What a source, and a file of sources, may contain. */
import * as z from "zod";
import { cslDateOf } from "../decode/decode-csl-date.ts";
import { readEdtf, SOURCE_DATE_PATTERN } from "../decode/edtf-date.ts";
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from "./csl-variables.ts";
import { closedMap, excuse, id, ids, language, text, tlp } from "./scalars.ts";

/** A person, or an organisation as `literal`, with the parts of CSL. */
const name = closedMap("a name", {
  family: text.optional(),
  given: text.optional(),
  literal: text.optional(),
  suffix: text.optional(),
  "dropping-particle": text.optional(),
  "non-dropping-particle": text.optional(),
  "comma-suffix": z.union([text, z.boolean()]).optional(),
  "static-ordering": z.union([text, z.boolean()]).optional(),
  "parse-names": z.union([text, z.boolean()]).optional(),
});

/** EDTF. YAML reads a year alone, and a date without hyphens, as a number. */
const sourceDate = z.union([
  z
    .string()
    .refine((written) => readEdtf(written) !== undefined, { error: "invalid-source-date" })
    .meta({ pattern: SOURCE_DATE_PATTERN.source }),
  z.number().refine((written) => readEdtf(String(written)) !== undefined, { error: "invalid-source-date" }),
]);

const cslDate = closedMap("a date", {
  "date-parts": z
    .array(z.array(text))
    .refine((parts) => cslDateOf({ "date-parts": parts }) !== undefined, { error: "invalid-date" })
    .optional(),
  raw: sourceDate.optional(),
  literal: text.describe('Words that stand for a date, such as "in press".').optional(),
  circa: z.union([z.boolean(), text]).describe("The date is not known exactly.").optional(),
  season: z.literal([1, 2, 3, 4]).describe("From 1, spring, to 4, winter.").optional(),
});

const variables = Object.fromEntries([
  ...CSL_TEXTS.map((variable) => [variable, text.optional()]),
  ...CSL_DATES.map((variable) => [variable, z.union([sourceDate, cslDate]).optional()]),
  ...CSL_NAMES.map((variable) => [
    variable,
    z
      .array(z.union([text, name]))
      .describe('As "Family, Given", a name as it is, or CSL name parts.')
      .optional(),
  ]),
]);

/** Unicode code points from 0; the second number is exclusive. */
export const RANGE_PATTERN = /^(\d+)-(\d+)$/;

/** `type` is required too, but may be given in a bibliography that is read beside the file. */
export const source = closedMap("a source", {
  id: id.describe("The source's name, in one space of names with the excerpts."),
  type: z.enum(CSL_TYPES).describe("A CSL 1.0.2 type, such as article-newspaper or report.").optional(),
  ...variables,
  language: language.describe("Language of the source, BCP 47.").optional(),
  file: text.describe("The frozen text that excerpts are anchored in, beside this file.").optional(),
  original: text.describe("The untouched original that the text was extracted from.").optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: "64 lower-case hexadecimal digits" })
    .describe("Of the text's bytes. Written by `citedeck source add`.")
    .optional(),
  extracted: closedMap("an extraction", {
    by: text.describe("The programs that extracted the text, with their versions."),
    boilerplate: z
      .array(z.string().regex(RANGE_PATTERN, { error: 'a range of code points such as "0-312"' }))
      .describe("Parts of the text that are menus, notices and the like, in Unicode code points.")
      .optional(),
  })
    .describe("How the text was made. Written by `citedeck source add`.")
    .optional(),
  "derived-from": ids
    .describe("Sources that this one has it from; an empty list says it is an original.")
    .optional(),
  grade: z
    .string()
    .regex(/^[A-F][1-6]$/, { error: "invalid-grade" })
    .describe("Admiralty grade: reliability A to F, credibility 1 to 6, such as B2.")
    .optional(),
  tlp: tlp.describe("Marking after TLP 2.0; CLEAR when left out.").optional(),
  excuse,
});

export const sourcesFile = closedMap("a file of sources", {
  sources: z.array(source).describe("What was read."),
});
