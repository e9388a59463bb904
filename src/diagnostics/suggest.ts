/** "Did you mean": the known name closest to what was written, for hints. */
import { closest, distance } from "fastest-levenshtein";
import { SYNONYMS } from "./synonyms.ts";

/** Returns the member of `known` that `written` was probably meant for, or undefined where none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const spoken = written.toLowerCase().replaceAll(/[\s_]/g, "-");
  const meant = Object.hasOwn(SYNONYMS, spoken) ? SYNONYMS[spoken] : undefined;
  const synonym = meant?.find((name) => known.includes(name));
  if (synonym !== undefined) return synonym;
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

/** More names than these propose nothing. */
const MOST_UNUSED = 3;

/** Returns what an unknown name may be meant for: the known one near it, else those of `among`, if few, that nothing uses: after a renaming, one of these is it. */
export function proposals(
  written: string,
  names: {
    readonly known: readonly string[];
    readonly among: readonly string[];
    readonly used: ReadonlySet<string>;
  },
): { readonly near: string | undefined; readonly unused: readonly string[] } {
  const near = suggest(written, names.known);
  const unused = near === undefined ? names.among.filter((name) => !names.used.has(name)) : [];
  return { near, unused: unused.length > MOST_UNUSED ? [] : unused };
}
