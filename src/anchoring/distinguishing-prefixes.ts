/** Finds the shortest prefixes that tell a wording's places apart. */

/** In UTF-16 code units. Nobody would write down a longer prefix. */
const LONGEST = 400;

/** How far a prefix grows to begin with a whole word, since scripts without spaces have no such place. */
const LONGEST_WORD = 40;

/** Nobody chooses among more places, and sorting them by their surroundings takes seconds. */
const MOST_PLACES = 10_000;

/**
 * Returns, for each offset of `starts` in order, the shortest text right before it that begins with a whole word and
 * precedes none of the others. It is empty where no prefix of up to 400 code units does, or where there are more than
 * 10,000 places.
 */
export function distinguishingPrefixes(text: string, starts: readonly number[]): readonly string[] {
  if (starts.length > MOST_PLACES) return starts.map(() => "");
  const sorted = [...starts].sort((a, b) => compareBackwards(text, a, b));
  const prefixes = new Map<number, string>();
  sorted.forEach((start, index) => {
    const neighbours = [sorted[index - 1], sorted[index + 1]].filter((other) => other !== undefined);
    const shared = Math.max(0, ...neighbours.map((other) => sharedBackwards(text, start, other)));
    const fits = shared < Math.min(start, LONGEST);
    prefixes.set(start, fits ? text.slice(wordStart(text, start - shared - 1), start) : "");
  });
  return starts.map((start) => prefixes.get(start) ?? "");
}

function compareBackwards(text: string, a: number, b: number): number {
  const shared = sharedBackwards(text, a, b);
  return unitBefore(text, a - shared) - unitBefore(text, b - shared) || a - b;
}

/** How many code units before `a` and `b` are equal. */
function sharedBackwards(text: string, a: number, b: number): number {
  const limit = Math.min(a, b, LONGEST);
  let shared = 0;
  while (shared < limit && unitBefore(text, a - shared) === unitBefore(text, b - shared)) shared += 1;
  return shared;
}

function unitBefore(text: string, at: number): number {
  return at > 0 ? text.charCodeAt(at - 1) : -1;
}

/** The nearest place at or before `from` where a word begins; `from` itself where none is near. */
function wordStart(text: string, from: number): number {
  const nearest = Math.max(0, from - LONGEST_WORD);
  for (let at = from; at >= nearest; at -= 1) {
    const white = /\s/.test(text.charAt(at));
    if (!white && (at === 0 || /\s/.test(text.charAt(at - 1)))) return at;
  }
  return /[\udc00-\udfff]/.test(text.charAt(from)) ? from - 1 : from;
}
