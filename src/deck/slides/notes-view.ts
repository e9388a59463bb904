/** Speaker notes with their own citations, since a speaker does not see the footer. */
import { citedInNotes } from "../../audience/shown-texts.ts";
import type { Html } from "../../model/deck.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import { type Bibliography, entriesOn } from "../notes/bibliography.ts";
import { noteHtml } from "../notes/note-html.ts";
import { blockHtml, type Setting } from "./text-html.ts";

/** Returns the notes, followed by the sources that they cite, with their numbers in the deck. */
export function composeNotes(
  slide: TailoredSlide,
  { bibliography, setting }: { readonly bibliography: Bibliography; readonly setting: Setting },
): readonly Html[] {
  const notes = slide.notes.map(({ text }) => blockHtml(text, setting));
  const entries = entriesOn(citedInNotes(slide), bibliography);
  if (entries.length === 0) return notes;
  const cited = entries.map((entry) => `<li value="${entry.number}">${noteHtml(entry.notes.short)}</li>`);
  return [...notes, `<ol class="notes-sources">${cited.join("")}</ol>`];
}
