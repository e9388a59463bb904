/** The small values that several schemas share: texts, IDs, dates, markings, closed maps. */
import * as z from "zod";
import { FORMAT_VERSIONS, QUOTATION_STYLES } from "../../model/brief.ts";
import { SETTINGS } from "../../model/excuse.ts";
import { ID_PATTERN } from "../../model/ids.ts";
import { SCHEMES } from "../../model/scheme.ts";
import { TLP_LEVELS } from "../../model/tlp.ts";
import { TRANSITIONS } from "../../model/transition.ts";
import { DATE_PATTERN, isIsoDate } from "../../text/iso-date.ts";
import { isLanguageTag } from "../../text/language-tags.ts";

// Where a schema here has an `error`, it is not a message. It is the code of the diagnostic, or what the value should
// be. explain-issue makes the message from it.

/** Words. Numbers are taken as they are written, so that a cell may contain 2022. */
export const text = z.union([z.string(), z.number()]);

/** Words that must not be empty. */
export const words = z.union([z.string().regex(/\S/, { error: "at least one word" }), z.number()]);

/** Words that outputs may contain, or must not contain, whatever their marking. */
export const wordLists = {
  allow: z
    .array(words)
    .describe("Withheld words that may stand in outputs all the same; the build names each that did.")
    .optional(),
  withhold: z.array(words).describe("Words that must never stand in outputs, however short.").optional(),
};

export const id = z.string().regex(ID_PATTERN, { error: "invalid-id" });

/** A key that is an ID. `validate` checks it, because a schema that rejects a key never looks at its value. */
export const idKey = z.string().meta({ pattern: ID_PATTERN.source });

export const ids = z.union([id, z.array(id)]);

export const quotation = z.enum(QUOTATION_STYLES);

export const scheme = z.enum(SCHEMES);

export const transition = z.enum(TRANSITIONS);

export const maths = z.boolean();

export const depth = z.literal([1, 2, 3]);

export const tlp = z.enum(TLP_LEVELS, { error: "unknown-marking" });

export const formatVersion = z.literal(FORMAT_VERSIONS, { error: "unknown-format" });

export const language = z
  .string()
  .refine(isLanguageTag, { error: "unknown-language" })
  .meta({ pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" });

/** ISO 8601. YAML reads a year alone as a number. */
export const date = z.union([
  z.string().refine(isIsoDate, { error: "invalid-date" }).meta({ pattern: DATE_PATTERN.source }),
  z.number().refine((year) => isIsoDate(String(year)), { error: "invalid-date" }),
]);

/** Read as minutes. */
export const duration = z
  .string()
  .regex(/^(?=\d*[1-9])(?:\d{1,2}h)?(?:\d{1,3}m)?(?:\d{1,4}s)?$/, {
    error: "hours, minutes or seconds, as in 3m, 1h30m or 45s",
  })
  .transform((written) => {
    const [, hours = "0", minutes = "0", seconds = "0"] =
      /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(written) ?? [];
    return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  });

/** A map that takes the keys of `shape` and no others. `name` is its name in messages, as in "a slide". */
export function closedMap<Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const error = JSON.stringify({ name, keys: Object.keys(shape) });
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? error : undefined),
  });
}

export const setting = z.enum(SETTINGS);

/** A rule that does not apply here, and why. */
export const excuse = z
  .record(z.string(), words)
  .describe("Diagnostics that are excused here: the code, and the reason.")
  .optional();

/** To whom something is shown: on slides, and on every list item inside them. */
export const selection = {
  only: ids.describe("Audiences that are shown this; all others are not.").optional(),
  except: ids.describe("Audiences that are not shown this.").optional(),
  depth: depth.describe("1 is the essentials, 3 everything; an audience sees up to its own.").optional(),
  tlp: tlp.describe("Marking after TLP 2.0; above an audience's own, this is withheld.").optional(),
  excuse,
};
