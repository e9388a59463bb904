/** Joins the parts of a note without doubling punctuation. */
import type { Note, Run } from "../model/note.ts";

/** Returns the parts with commas between them. After a part that ends in "?", "!" or "…", a space is enough. */
export function joinNote(parts: readonly (Note | undefined)[]): Note {
  const runs: Run[] = [];
  for (const part of parts) {
    if (part === undefined || part.length === 0) continue;
    if (runs.length > 0) runs.push({ text: endsItself(runs.at(-1)?.text ?? "") ? " " : ", " });
    runs.push(...part);
  }
  return mergeAlike(runs);
}

/** True where a comma after `text` would double its own punctuation. */
export function endsItself(text: string): boolean {
  return /[?!…,;:？！。]$|\.\.$/u.test(text);
}

/** Joins neighbouring runs of the same style, so that notes can be compared and searched as text. */
function mergeAlike(runs: Note): Note {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && isAlike(last, run))
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function isAlike(a: Run, b: Run): boolean {
  return a.style === b.style && a.href === b.href && a.isolated === b.isolated;
}
