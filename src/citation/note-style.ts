/** How sources are written: in the house style, or in a CSL style. */
import type { CslItem } from "../model/csl.ts";
import type { Note } from "../model/note.ts";
import type { Words } from "../model/words.ts";
import { distinctNotes, type SourceNotes } from "./distinct-notes.ts";
import { longNote } from "./long-note.ts";

export interface NoteStyle {
  /**
   * Returns every source's notes by its ID, no two of them the same: `long` for lists, `short` and `shortest` for
   * footers.
   */
  notes(options: {
    readonly sources: readonly CslItem[];
    readonly words: Words;
    /** The brief's date, ISO 8601. Footers show no later date of access. */
    readonly date: string | undefined;
  }): ReadonlyMap<string, SourceNotes>;
  /** Returns the full note of a single source, such as an origin. */
  long(source: CslItem, words: Words): Note;
  /** What a licence requires to be shown to whoever runs the program that writes the notes. */
  readonly credit: string | undefined;
}

export const houseStyle: NoteStyle = {
  notes: ({ sources, words, date }) => distinctNotes({ items: sources, words, date }),
  long: longNote,
  credit: undefined,
};
