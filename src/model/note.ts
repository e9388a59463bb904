/** A bibliographic note as runs of text, so that it can be shown as HTML and looked for as plain words. */

export type Note = readonly Run[];

export interface Run {
  readonly text: string;
  readonly style?: "italic";
  readonly href?: string;
  /** Keeps its own order of words in a note of the other direction, as a date or a grade must. */
  readonly isolated?: true;
}

/** Returns the note's words without style. */
export function noteText(note: Note): string {
  return note.map((run) => run.text).join("");
}
