/** Which settings a handout may have. */
import * as z from "zod";
import { HANDOUT_LAYOUTS, PAPERS } from "../../model/handout.ts";
import { closedMap } from "./scalars.ts";

export const layout = z
  .enum(HANDOUT_LAYOUTS)
  .describe("reading: a text, when left out; or two, or three slides a page.");

export const paper = z.enum(PAPERS).describe("A4 when left out.");

export const notes = z.boolean().describe("Whether speaker notes are in it; they are not when left out.");

export const handout = closedMap("a handout", {
  layout: layout.optional(),
  paper: paper.optional(),
  notes: notes.optional(),
});
