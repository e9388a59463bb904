/** "Did you mean": the known name closest to what was written, for hints. */
import { closest, distance } from "fastest-levenshtein";
import { type Fix, replaceWords } from "./fix.ts";
import type { Span } from "./span.ts";
import { SYNONYMS } from "./synonyms.ts";

/** Returns the member of `known` that `written` was probably meant for, or undefined where none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written.length > LONGEST) return undefined;
  const spoken = written.toLowerCase().replaceAll(/[\s_]/g, "-");
  const meant = Object.hasOwn(SYNONYMS, spoken) ? SYNONYMS[spoken] : undefined;
  const synonym = meant?.find((name) => known.includes(name));
  if (synonym !== undefined) return synonym;
  const wanted = written.toLowerCase();
  const furthest = Math.max(2, Math.floor(written.length / 3));
  const names = candidates(wanted, known, furthest);
  if (names.length === 0) return undefined;
  const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
  const best = nearest(wanted, [...folded.keys()]);
  // Changing two of three letters makes any word of another, unless the letters only changed their order.
  const isShort = written.length < 4 && lettersOf(written) !== lettersOf(best);
  return distance(wanted, best) <= (isShort ? 1 : furthest) ? folded.get(best) : undefined;
}

/** Two letters that swapped places are one slip, though they count as two different letters. */
function nearest(wanted: string, names: readonly string[]): string {
  const best = closest(wanted, names);
  const swapped = names.find((name) => lettersOf(name) === lettersOf(wanted));
  return swapped !== undefined && distance(wanted, swapped) <= distance(wanted, best) ? swapped : best;
}

/** In UTF-16 code units. What is longer is not a misspelt name. */
const LONGEST = 100;

/**
 * How many names are compared with what was written. Where more have its length, those that begin or end like it are
 * compared.
 */
const MOST_COMPARED = 100;

/**
 * Names of another length differ by at least the difference of the lengths. That is cheap to check, and this runs for
 * thousands of names against thousands.
 */
function candidates(wanted: string, known: readonly string[], furthest: number): readonly string[] {
  const ofLength = known.filter((name) => Math.abs(name.length - wanted.length) <= furthest);
  if (ofLength.length <= MOST_COMPARED) return ofLength;
  const [head, tail] = [wanted.slice(0, 2), wanted.slice(-2)];
  const alike: string[] = [];
  for (const name of ofLength) {
    const folded = name.toLowerCase();
    if (folded.startsWith(head) || folded.endsWith(tail)) alike.push(name);
    if (alike.length === MOST_COMPARED) break;
  }
  return alike;
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].toSorted().join("");
}

/** Returns `Did you mean "…"?` as a list of hints, empty where nothing is near. */
export function didYouMean(written: string, known: readonly string[]): readonly string[] {
  const name = suggest(written, known);
  return name === undefined ? [] : [`Did you mean "${name}"?`];
}

/** Returns `didYouMean`, and the fix that writes the name at each of `spans`. */
export function meantName(
  written: string,
  known: readonly string[],
  ...spans: readonly Span[]
): { readonly hints: readonly string[]; readonly fixes: readonly Fix[] } {
  const name = suggest(written, known);
  if (name === undefined) return { hints: [], fixes: [] };
  return { hints: [`Did you mean "${name}"?`], fixes: [replaceWords(written, name, spans)] };
}

/** Where more names than this are unused, none is proposed. */
const MOST_UNUSED = 3;

/**
 * Returns the names that an unknown name may mean: the known one near it, else the few of `among` that nothing uses,
 * since after a renaming it is one of these.
 */
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
