/** Turns lists of words into patterns over folded texts. Every rule on wordings looks for its words with them. */

/** Where a listed word or phrase stands in a folded text: UTF-16 code units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Returns a letter as lists write it: in lower case and without diacritics, in one unit, so that places stay. */
export function foldKeepingPlaces(text: string): string {
  return text.replaceAll(/[^ -~\n]|[A-Z]/g, foldUnit);
}

function foldUnit(unit: string): string {
  if (unit === "’") return "'";
  if (unit === "\u00a0" || unit === "\u202f") return " ";
  return unit.normalize("NFD").charAt(0).toLowerCase().charAt(0) || unit;
}

const known = new Map<string, RegExp>();

/** Returns the places of a list's entries, in order; none overlap. */
export function findListed(list: string, folded: string): readonly Hit[] {
  return Array.from(folded.matchAll(patternOf(list)), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** True where `folded` has an entry of the list. */
export function hasListed(list: string, folded: string): boolean {
  return findListed(list, folded).length > 0;
}

const NOTHING = /(?!)/gu;

function patternOf(list: string): RegExp {
  if (list === "") return NOTHING;
  const pattern = known.get(list) ?? new RegExp(sourceOf(list), "gu");
  known.set(list, pattern);
  return pattern;
}

/** One letter that folding leaves as it is, since a pair would move what stands behind it. */
const LIGATURES: Readonly<Record<string, string>> = { ss: "ß", oe: "œ", ae: "æ" };

/** Longer entries first, so that a phrase is found before its first word. */
function sourceOf(list: string): string {
  const entries = list
    .split(" ")
    .toSorted((a, b) => b.length - a.length)
    .map((entry) =>
      entry
        .replaceAll("*", "[\\p{L}'-]*")
        .replaceAll("_", " +")
        .replaceAll(/ss|oe|ae/g, (pair) => `(?:${pair}|${LIGATURES[pair]})`)
        .replace(PARTED, `[^,.;:!?()]{0,${MOST_BETWEEN}} $<particle>${AT_THE_END}`),
    );
  return `(?<![\\p{L}\\p{M}])(?:${entries.join("|")})(?![\\p{L}\\p{M}])`;
}

/** "nahm…zu": the particle ends its clause. */
const PARTED = /…(?<particle>\p{L}+)/u;

/** UTF-16 code units. */
const MOST_BETWEEN = 80;

const AT_THE_END = "(?= *(?:[,.;:!?()]|und |$))";
