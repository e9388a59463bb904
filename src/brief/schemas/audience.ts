/** What an audience may contain. */
import * as z from "zod";
import { handout } from "./handout.ts";
import { closedMap, depth, duration, id, idKey, language, scheme, text, tlp, wordLists } from "./scalars.ts";

export const audience = closedMap("an audience", {
  label: text
    .meta({
      description: "What the audience is called on its deck.",
      leftOut: "its ID",
      examples: ["Minister"],
    })
    .optional(),
  tlp: tlp
    .meta({
      description:
        "What the audience is cleared for, after TLP 2.0. What is marked above it is withheld from it.",
      leftOut: "the brief's `tlp`",
      examples: ["AMBER"],
    })
    .optional(),
  depth: depth
    .meta({
      description: "How much the audience is shown: 1 is the essentials, 3 is everything.",
      leftOut: "3",
      examples: [1],
    })
    .optional(),
  time: duration
    .meta({ description: "How long its briefing may take.", leftOut: "the brief's", examples: ["10m"] })
    .optional(),
  language: language
    .meta({
      description: "The language of its deck. Texts in it are written under `variants` of the slides.",
      leftOut: "the brief's",
      examples: ["es"],
    })
    .optional(),
  theme: text
    .meta({
      description: "How its outputs look: a theme that ships, or a .css file beside the brief.",
      leftOut: "the brief's",
      examples: ["newsroom"],
    })
    .optional(),
  scheme: scheme
    .meta({
      description: "Dark words on light paper, or light words on dark.",
      leftOut: "the brief's",
      examples: ["dark"],
    })
    .optional(),
  handout: handout
    .meta({
      description: "What is different in its handout.",
      takes: "a map: see [handouts](handouts.md)",
      leftOut: "as the brief says",
      examples: [{ notes: true }],
    })
    .optional(),
  slides: z
    .array(id)
    .meta({
      description: "Picks slides outright, in this order, each once and whatever their depth.",
      leftOut:
        "the slides that its `depth`, its `tlp` and their `only` and `except` leave, in the brief's order",
      examples: [["bottom-line", "open-door"]],
    })
    .optional(),
  ...wordLists,
  vars: z
    .record(idKey, text)
    .meta({
      description:
        "Words that differ from audience to audience: `{{vars.contact}}` in a text becomes this one's.",
      takes: "a map of names and texts",
      leftOut: "none",
      examples: [{ contact: "press@example.org" }],
    })
    .optional(),
});
