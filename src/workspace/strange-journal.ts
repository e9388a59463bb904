/** The error for a journal of moves that cannot be made. */

/** A journal cannot be read or finished, or names places that are not its own. */
export class StrangeJournal extends Error {
  constructor(home: string) {
    super(`"${home}" says what an ended run still had to move, and that cannot be done.`);
  }
}
