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

// What is said of a key for its page in docs/reference/format/ and for editors: `description`, what it does; `leftOut`, what holds
// where it is left out; `takes`, the kind of its value where the schema itself does not show it; `beside`, what it may stand
// beside; `examples`, values that a test reads.

/** Words. Numbers are taken as they are written, so that a cell may contain 2022. */
export const text = z.union([z.string(), z.number()]).meta({ takes: "a text" });

/** Words that must not be empty. */
export const words = z
  .union([z.string().regex(/\S/, { error: "at least one word" }), z.number()])
  .meta({ takes: "a text of at least one word" });

/** Words that outputs may contain, or must not contain, whatever their marking. */
export const wordLists = {
  allow: z
    .array(words)
    .meta({
      description:
        "Words that may stand in outputs, though something that is withheld says exactly this. The build names each that did.",
      leftOut: "none",
      examples: [["Ferdinand Quay"]],
    })
    .optional(),
  withhold: z
    .array(words)
    .meta({
      description:
        "Words that must never stand in outputs, however short and whatever shows them. They are looked for as whole words. This goes before `allow`.",
      leftOut: "none",
      examples: [["Merganser", "Osprey Two"]],
    })
    .optional(),
};

export const id = z.string().regex(ID_PATTERN, { error: "invalid-id" }).meta({ takes: "an ID" });

/** A key that is an ID. `validate` checks it, because a schema that rejects a key never looks at its value. */
export const idKey = z.string().meta({ pattern: ID_PATTERN.source });

export const ids = z.union([id, z.array(id)]).meta({ takes: "an ID, or a list of IDs" });

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
  .meta({ pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", takes: "a language tag (BCP 47)" });

/** ISO 8601. YAML reads a year alone as a number. */
export const date = z
  .union([
    z.string().refine(isIsoDate, { error: "invalid-date" }).meta({ pattern: DATE_PATTERN.source }),
    z.number().refine((year) => isIsoDate(String(year)), { error: "invalid-date" }),
  ])
  .meta({ takes: "a date (ISO 8601)" });

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
  })
  .meta({ takes: "a length of time, such as `3m`, `1h30m` or `45s`" });

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
  .meta({
    description: "Rules that are excused here, each by its code, with the reason.",
    takes: "a map of codes and reasons",
    leftOut: "nothing is excused",
    examples: [{ "single-origin": "the leak is the subject" }],
  })
  .optional();

/** To whom something is shown: on slides, and on every list item inside them. */
export const selection = {
  only: ids
    .meta({
      description: "The audiences that are shown this. All others are not. It marks nothing.",
      takes: "the ID of an audience, or a list of them",
      leftOut: "all audiences",
      beside: "not beside an `except` of the same audience",
      examples: [["minister", "analysts"]],
    })
    .optional(),
  except: ids
    .meta({
      description: "The audiences that are not shown this. It marks nothing.",
      takes: "the ID of an audience, or a list of them",
      leftOut: "none",
      examples: ["press"],
    })
    .optional(),
  depth: depth
    .meta({
      description:
        "How deep this goes: 1 is the essentials, 3 is everything. An audience sees up to its own depth.",
      leftOut: "that of what it stands in, in the end 1",
      examples: [2],
    })
    .optional(),
  tlp: tlp
    .meta({
      description:
        "The marking after TLP 2.0. Where it is above an audience's own, this is withheld from it. What cites is never lower than what it cites.",
      leftOut:
        "that of what it cites; where it cites nothing, that of what it stands in, in the end the brief's `unmarked`",
      examples: ["AMBER"],
    })
    .optional(),
  excuse,
};
