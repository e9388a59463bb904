/** "Did you mean": the known name closest to what was written, for hints. */
import { closest, distance } from "fastest-levenshtein";

/** Returns the member of `known` that `written` was probably meant for, or undefined where none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = new Map(known.map((name) => [name.toLowerCase(), name]));
  const best = closest(written.toLowerCase(), [...folded.keys()]);
  // of a word of three letters, two others make any word, but not the same in another order
  const isShort = written.length < 4 && lettersOf(written) !== lettersOf(best);
  const limit = isShort ? 1 : Math.max(2, Math.floor(written.length / 3));
  return distance(written.toLowerCase(), best) <= limit ? folded.get(best) : undefined;
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].toSorted().join("");
}

/** Returns `Did you mean "…"?` as a list of hints, empty where nothing is near. */
export function didYouMean(written: string, known: readonly string[]): readonly string[] {
  const name = suggest(written, known);
  return name === undefined ? [] : [`Did you mean "${name}"?`];
}
