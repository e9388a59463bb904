/** Says in a line what was saved, and when. */
import { visibleLine } from "../text/visible-text.ts";
import type { Stream } from "./terminal.ts";
import type { News } from "./watch-briefs.ts";

/** As many files as a line has room for; another branch may change hundreds. */
const MOST = 4;

/** Prints "14:03:05 saved brief.yaml, excerpts.yaml; gone: notes.txt". */
export function tellNews({ at, saved, gone }: News, stream: Stream): void {
  const parts = [
    ...(saved.length === 0 ? [] : [`saved ${named(saved)}`]),
    ...(gone.length === 0 ? [] : [`gone: ${named(gone)}`]),
  ];
  stream.write(`${at.toTimeString().slice(0, 8)} ${parts.join("; ") || "read again"}\n\n`);
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, MOST).map(visibleLine).join(", ");
  return paths.length > MOST ? `${shown} and ${paths.length - MOST} more` : shown;
}
