/** What an excerpt, and a file of excerpts, may contain. */
import * as z from "zod";
import { closedMap, excuse, id, idKey, language, text, tlp, words } from "./scalars.ts";

export const position = z.int().min(0, { error: "a whole number from 0" });

export const page = z.int().min(1, { error: "a page number from 1" });

export const excerpt = closedMap("an excerpt", {
  source: id.describe("The source that the words stand in."),
  exact: words.describe("The words, letter by letter."),
  prefix: text.describe("What stands right before them, where they occur more than once.").optional(),
  suffix: text.describe("What stands right after them.").optional(),
  start: position
    .describe("Where they start: Unicode code points from 0. Written by `citedeck anchor`.")
    .optional(),
  end: position.describe("Where they end, exclusive. Written by `citedeck anchor`.").optional(),
  page: page.describe("The page they stand on.").optional(),
  speaker: text.describe("Who is quoted, when it is not the source itself.").optional(),
  translation: closedMap("a translation", {
    text: words.describe("The translated words."),
    from: language.describe("Language of the original, BCP 47."),
    by: text.describe("Whose translation it is.").optional(),
  })
    .describe("The words in the deck's language.")
    .optional(),
  statement: text.describe("A key that wordings of one statement in several sources share.").optional(),
  tlp: tlp.describe("Marking after TLP 2.0; the source's when left out, never below it.").optional(),
  excuse,
});

export const excerpts = z.record(idKey, excerpt);

export const excerptsFile = closedMap("a file of excerpts", {
  excerpts: excerpts.describe("What may be quoted, by ID."),
});
