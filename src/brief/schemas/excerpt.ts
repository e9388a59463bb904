/** What an excerpt, and a file of excerpts, may contain. */
import * as z from "zod";
import { closedMap, excuse, id, idKey, language, text, tlp, words } from "./scalars.ts";

export const position = z
  .int()
  .min(0, { error: "a whole number from 0" })
  .meta({ takes: "a whole number from 0" });

export const page = z.int().min(1, { error: "a page number from 1" }).meta({ takes: "a page number from 1" });

export const translation = closedMap("a translation", {
  text: words.meta({
    description: "The translated words. Claims may quote them, and are held to them.",
    examples: ["the night ferry does not sail"],
  }),
  from: language.meta({ description: "The language of the original.", examples: ["es"] }),
  by: text
    .meta({
      description: "Whose translation it is. The footer says it.",
      leftOut: "nobody is named",
      examples: ["unofficial"],
    })
    .optional(),
});

export const excerpt = closedMap("an excerpt", {
  source: id.meta({ description: "The source that the words stand in.", examples: ["report-c"] }),
  exact: words.meta({
    description: "The words, as they stand in the source. They begin and end where words and numbers do.",
    examples: ["we call on Russia to de-escalate the situation immediately"],
  }),
  prefix: text
    .meta({
      description: "What stands right before the words. It tells apart places with the same words.",
      leftOut: "the words occur once",
      examples: ["as well as in Belarus, "],
    })
    .optional(),
  suffix: text
    .meta({
      description: "What stands right after the words.",
      leftOut: "the words occur once",
      examples: [" said the statement"],
    })
    .optional(),
  start: position
    .meta({
      description:
        "Where the words start, in Unicode code points of the source's text. A hint that is never needed: `citedeck anchor` writes it.",
      leftOut: "the words are looked for in the whole text",
      beside: "with `end`",
      examples: [734],
    })
    .optional(),
  end: position
    .meta({
      description: "Where the words end: the position behind the last one. `citedeck anchor` writes it.",
      leftOut: "the words are looked for in the whole text",
      beside: "with `start`",
      examples: [793],
    })
    .optional(),
  page: page
    .meta({
      description: "The page that the words stand on, for sources with pages. Citations say it.",
      leftOut: "no page is given",
      examples: [3],
    })
    .optional(),
  speaker: text
    .meta({
      description: "Who is quoted, where it is not the source itself.",
      leftOut: "the source speaks",
      examples: ["NATO, letter to Moscow"],
    })
    .optional(),
  translation: translation
    .meta({
      description: "The words in the deck's language.",
      takes: "a map with `text`, `from` and `by`",
      leftOut: "the words are shown in their own language",
      examples: [{ text: "the night ferry does not sail", from: "es", by: "unofficial" }],
    })
    .optional(),
  statement: text
    .meta({
      description:
        "A key that the wordings of one statement share, when several sources have it in different words.",
      leftOut: "it is compared with no other",
      examples: ["deescalate"],
    })
    .optional(),
  tlp: tlp
    .meta({
      description: "The marking after TLP 2.0. It is never below that of the source.",
      leftOut: "the source's",
      examples: ["AMBER"],
    })
    .optional(),
  excuse,
});

export const excerpts = z.record(idKey, excerpt);

export const excerptsFile = closedMap("a file of excerpts", {
  excerpts: excerpts.describe("What may be quoted, by ID."),
});
