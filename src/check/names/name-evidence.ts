/** The names that sources contain, and how a name in a text is found among them. */
import type { CslItem } from "../../model/csl.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../../model/resolved.ts";
import { asRead } from "../../text/as-read.ts";
import { ABBREVIATIONS, DEMONYM_ENDINGS, irregularForms } from "../languages/places.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import type { Name } from "./read-names.ts";

type Words = Pick<ReadonlySet<string>, "has">;

/** Words among which names are looked up. */
export interface NameEvidence {
  readonly words: Words;
  /**
   * The stems of words with a capital: without the vowel in which a place may end, and without the ending for its
   * people.
   */
  readonly places: Words;
  readonly peoples: Words;
  /** As written: "US" is not "us". */
  readonly acronyms: Words;
  /** The initials of its capitalised words in a row: "us" for "United States". */
  readonly initials: Words;
}

/** Returns what the given stretches of text contain. */
export function nameEvidence(stretches: readonly string[]): NameEvidence {
  const words = stretches.map((stretch) => nameWords(asRead(stretch).text));
  const all = words.flat();
  const acronyms = new Set(all.filter(({ isAcronym }) => isAcronym).map(({ folded }) => folded));
  const capitals = all.filter(({ isCapital }) => isCapital).map(({ folded }) => folded);
  const inFull = ABBREVIATIONS.filter(([short]) => acronyms.has(short)).flatMap(([, long]) => long);
  return {
    words: new Set([...all.map(({ folded }) => folded), ...inFull]),
    places: new Set(capitals.flatMap(placeBases)),
    peoples: new Set(all.map(({ folded }) => folded).flatMap(peopleBases)),
    acronyms,
    initials: new Set(words.flatMap(initialsIn)),
  };
}

/** Returns what any of the parts contains. Nothing is copied, since a part may be a source of a thousand words. */
export function merge(parts: readonly NameEvidence[]): NameEvidence {
  const inAny = (of: (part: NameEvidence) => Words): Words => ({
    has: (word) => parts.some((part) => of(part).has(word)),
  });
  return {
    words: inAny(({ words }) => words),
    places: inAny(({ places }) => places),
    peoples: inAny(({ peoples }) => peoples),
    acronyms: inAny(({ acronyms }) => acronyms),
    initials: inAny(({ initials }) => initials),
  };
}

/**
 * Returns the words of a name that the evidence does not contain; none where it contains the name shortened or in full.
 */
export function missingWords(name: Name, evidence: NameEvidence): readonly NameWord[] {
  if (name.words.length > 1 && initialsOf(name.words).some((one) => evidence.acronyms.has(one))) return [];
  return name.words.filter(({ folded, isAcronym }) =>
    isAcronym
      ? !evidence.acronyms.has(folded) && !evidence.initials.has(folded)
      : !formsOf(folded).some((form) => evidence.words.has(form)) &&
        !placeBases(folded).some((base) => evidence.peoples.has(base)) &&
        !peopleBases(folded).some((base) => evidence.places.has(base)),
  );
}

/** "Article 5" may be one of "Articles 4 and 5", and "Germany" may be named by its people, the Germans. */
function formsOf(word: string): readonly string[] {
  return [word, `${word}s`, word.replace(/s$/, ""), ...irregularForms(word)];
}

const SHORTEST_BASE = 3;

/** "Varnessa" has the same stem as "Varnessan", and "Pomarre" as "Pomarran". */
function placeBases(word: string): readonly string[] {
  const base = word.replace(/[aeiouy]{1,2}$/u, "");
  return base.length >= SHORTEST_BASE ? [base] : [];
}

function peopleBases(word: string): readonly string[] {
  const base = word.replace(DEMONYM_ENDINGS, "");
  return base !== word && base.length >= SHORTEST_BASE ? [base.replace(/[aeiouy]$/u, "")] : [];
}

/** For two plurals also with each initial doubled, as in Spanish: "eu" and "eeuu" for "Estados Unidos". */
function initialsOf(words: readonly NameWord[]): readonly string[] {
  const letters = words.map(({ folded }) => folded.charAt(0));
  const arePlurals = words.length === 2 && words.every(({ folded }) => folded.endsWith("s"));
  return [letters.join(""), ...(arePlurals ? [letters.map((one) => one + one).join("")] : [])];
}

const LONGEST = 6;

/**
 * The initials of every run of two to six capitalised words. Small words between them are left out: "Department of
 * State".
 */
function initialsIn(words: readonly NameWord[]): readonly string[] {
  const runs: NameWord[][] = [[]];
  for (const word of words) {
    if (word.isCapital) runs.at(-1)?.push(word);
    else if (word.folded.length > 3) runs.push([]);
  }
  return runs.flatMap((run) =>
    run.flatMap((_, from) =>
      Array.from({ length: LONGEST - 1 }, (_unused, more) => run.slice(from, from + more + 2))
        .filter((part) => part.length > 1)
        .flatMap(initialsOf),
    ),
  );
}

/**
 * Returns what is recorded about an excerpt beside its source's text: wording, translation, speaker, and the source
 * with its origins.
 */
export function recordedOf({ excerpt, source }: ResolvedExcerpt, resolved: ResolvedBrief): readonly string[] {
  return [
    excerpt.exact.value,
    excerpt.translation?.text ?? "",
    excerpt.speaker ?? "",
    ...recordedOfSource(source, resolved),
  ];
}

export function recordedOfSource(source: ResolvedSource, { sources }: ResolvedBrief): readonly string[] {
  const origins = source.origins.flatMap((id) => sources.get(id) ?? []);
  return [source, ...origins].flatMap(({ source: { csl } }) => stringsIn(csl));
}

function stringsIn(value: CslItem | unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
