/** A bibliographic note as runs of text, so that it can be shown as HTML and looked for as plain words. */

export type Note = readonly Run[];

export interface Run {
  readonly text: string;
  readonly style?: "italic";
  readonly href?: string;
}

/** Returns the note's words without style. */
export function noteText(note: Note): string {
  return note.map((run) => run.text).join("");
}
