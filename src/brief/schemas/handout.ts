/** Which settings a handout may have. */
import * as z from "zod";
import { HANDOUT_LAYOUTS, PAPERS } from "../../model/handout.ts";
import { closedMap } from "./scalars.ts";

export const layout = z.enum(HANDOUT_LAYOUTS).meta({
  description:
    "How the pages are laid out. `reading`: a text with headings. `slides-2`: two slides a page, notes and citations below each. `slides-3-notes`: three slides a page, notes beside them.",
  leftOut: "`reading`",
  examples: ["slides-2"],
});

export const paper = z
  .enum(PAPERS)
  .meta({ description: "The size of the paper.", leftOut: "`A4`", examples: ["Letter"] });

export const notes = z.boolean().meta({
  description:
    "Whether the speaker's notes are in it. Which of them an audience gets is set with `only` on the note.",
  leftOut: "`false`",
  examples: [true],
});

export const handout = closedMap("a handout", {
  layout: layout.optional(),
  paper: paper.optional(),
  notes: notes.optional(),
});
