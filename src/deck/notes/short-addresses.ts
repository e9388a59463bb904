/** Shortens long addresses in a note, where the link behind them has the whole one. */
import type { Note } from "../../model/note.ts";

/** An address of so many characters says as much as its domain and takes no line of its own. */
const SHORT = 32;

/** Returns the note with the domain of each long address. A DOI stays whole: its domain says nothing. */
export function shortAddresses(note: Note): Note {
  return note.map((run) => {
    const [, domain] = run.href === undefined ? [] : (ADDRESS.exec(run.text) ?? []);
    return domain === undefined || run.text.length <= SHORT ? run : { ...run, text: domain };
  });
}

const ADDRESS = /^https?:\/\/(?:www\.)?(?!(?:dx\.)?doi\.org\/)([^/?#\s]+)/i;
