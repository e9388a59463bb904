/** What an audience may contain. */
import * as z from "zod";
import { handout } from "./handout.ts";
import { closedMap, depth, duration, id, idKey, language, scheme, text, tlp, wordLists } from "./scalars.ts";

export const audience = closedMap("an audience", {
  label: text.describe("What the audience is called on its deck; its ID when left out.").optional(),
  tlp: tlp.describe("What the audience is cleared for, after TLP 2.0.").optional(),
  depth: depth.describe("How much it is shown: 1 the essentials, 3 everything.").optional(),
  time: duration.describe("How long the briefing may take; the brief's when left out.").optional(),
  language: language.describe("Language of the deck, BCP 47.").optional(),
  theme: text.describe("A theme that ships, or a .css file beside the brief.").optional(),
  scheme: scheme.describe("light or dark; the brief's when left out.").optional(),
  handout: handout.describe("What differs from the brief's handout.").optional(),
  slides: z.array(id).describe("Picks and orders slides outright.").optional(),
  ...wordLists,
  vars: z.record(idKey, text).describe("What {{vars.<name>}} becomes for this audience.").optional(),
});
