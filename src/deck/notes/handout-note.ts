/** What a handout says below a slide of each source that it cites. */
import type { ShownText } from "../../audience/shown-texts.ts";
import type { Note } from "../../model/note.ts";
import type { Bibliography, Entry } from "./bibliography.ts";
import { locatorsOf, remarksOn, withRemarks } from "./remarks.ts";

export interface NoteContext {
  /** The texts of the slide and of the notes that the handout shows. */
  readonly shown: readonly ShownText[];
  readonly bibliography: Bibliography;
}

/** Returns the whole note, with the places in the source that the texts point to. */
export function longNote(entry: Entry, { shown, bibliography }: NoteContext): Note {
  const texts = shown.flatMap(({ text }) => text ?? []);
  return withRemarks(entry.notes.long, { before: [], after: locatorsOf(entry, { texts, bibliography }) });
}

/** Returns a note of about a line without an address, which the bibliography has. */
export function lineNote(entry: Entry, context: NoteContext): Note {
  const short = entry.notes.short.map(({ href: _, ...run }) => run);
  return withRemarks(short, remarksOn(entry, context));
}
