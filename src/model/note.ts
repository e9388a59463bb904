/** A bibliographic note as runs of text, to be shown as HTML or searched for as plain words. */

export type Note = readonly Run[];

export interface Run {
  readonly text: string;
  readonly style?: "italic";
  readonly href?: string;
  /** It keeps its own direction inside a note of the other one, as a date or a grade must. */
  readonly isolated?: true;
}

/** Returns the note's words without style. */
export function noteText(note: Note): string {
  return note.map((run) => run.text).join("");
}
