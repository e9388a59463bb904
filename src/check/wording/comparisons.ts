/** Reads the comparisons of a sentence: which of two has more, and of what. */
import type { WordingWords } from "../languages/wording-words.ts";
import { clauseAt } from "./clause-at.ts";
import { negationsIn } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export interface Comparison extends Degree {
  readonly isDenied: boolean;
  /** The words for what there is more of, where it is given. */
  readonly about: Hit;
  /** Words of the two things compared, without those that both sides have. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Such as "dearer", "less often" and "twice as many". */
interface Degree {
  readonly hit: Hit;
  readonly qualities: readonly Quality[];
  /** True where the first has the larger amount; undefined where amounts are not compared. */
  readonly isMore: boolean | undefined;
}

/** What an adjective compares by: the entry of the dimensions, and whether the first has more of it. */
export interface Quality {
  readonly name: string;
  readonly isMore: boolean;
}

/**
 * Returns the comparisons of a sentence in order. One without a second side compares the same two things as the one
 * before it.
 */
export function comparisonsIn(sentence: Sentence, words: WordingWords): readonly Comparison[] {
  const { folded } = sentence;
  const found = [...betweenTwo(sentence, words), ...byVerbs(sentence, words)].toSorted(
    (a, b) => a.hit.start - b.hit.start,
  );
  const [first] = found;
  if (first === undefined) return [];
  const later = found.map((one) => (one.left.length > 0 ? one : { ...one, left: first.left }));
  const rest = clauseBehind(first, folded, sentence, words);
  return rest === undefined ? later : [...later, rest];
}

/** Letters between "more" and "than", in UTF-16 code units. */
const REACH = 70;

function betweenTwo(sentence: Sentence, words: WordingWords): readonly Comparison[] {
  const { folded } = sentence;
  return findListed(words.compared, folded).flatMap((found) => {
    const than = {
      ...found,
      end:
        found.start +
        (ELIDED.exec(folded.slice(found.start, found.end))?.[0].length ?? found.end - found.start),
    };
    const from = startOf(folded, than.start);
    const degree = degreeIn({ start: from, end: than.start }, sentence, words);
    return degree === undefined
      ? []
      : [{ ...degree, hit: { start: degree.hit.start, end: than.end } }].map((one) =>
          of(one, than, sentence, words),
        );
  });
}

/** "Qu'" is joined to what is compared. */
const ELIDED = /^\p{L}+'/u;

function startOf(folded: string, end: number): number {
  const from = Math.max(0, end - REACH);
  const text = folded.slice(from, end);
  return from + 1 + Math.max(-1, ...[",", ";", ":", "."].map((mark) => text.lastIndexOf(mark)));
}

/** The last "more", "less" or comparative adjective, with the adjective that "more" modifies. */
function degreeIn({ start, end }: Hit, { folded }: Sentence, words: WordingWords): Degree | undefined {
  const text = folded.slice(start, end);
  const placed = ({ start: from, end: to }: Hit): Hit => ({ start: start + from, end: start + to });
  const up = findListed(`${words.more} ${words.multiples}`, text).at(-1);
  const down = findListed(`${words.less} ${words.fractions}`, text).at(-1);
  const amount = (down?.start ?? -1) >= (up?.start ?? -1) ? down : up;
  const isQuality = (hit: Hit): boolean => qualitiesOf(text.slice(hit.start, hit.end), words).length > 0;
  const adjective = findListed(words.comparing, text).findLast(isQuality);
  if (adjective !== undefined && (amount === undefined || adjective.start >= amount.start)) {
    const word = text.slice(adjective.start, adjective.end);
    return { hit: placed(adjective), qualities: qualitiesOf(word, words), isMore: amountOf(word, words) };
  }
  if (amount === undefined) return undefined;
  const isUp = amount !== down;
  const next = /^ +[\p{L}-]+/u.exec(text.slice(amount.end))?.[0] ?? "";
  const qualities = qualitiesOf(next.trim(), words);
  if (qualities.length === 0) return { hit: placed(amount), qualities, isMore: isUp };
  const hit = { start: amount.start, end: amount.end + next.length };
  return {
    hit: placed(hit),
    qualities: qualities.map(({ name, isMore }) => ({ name, isMore: isMore === isUp })),
    isMore: amountOf(text.slice(hit.start, hit.end), words),
  };
}

function amountOf(text: string, { rises, falls }: WordingWords): boolean | undefined {
  if (hasListed(rises, text)) return true;
  return hasListed(falls, text) ? false : undefined;
}

/** The dimensions of an adjective, and whether it is the upper end of each. */
function qualitiesOf(word: string, { dimensions }: WordingWords): readonly Quality[] {
  return dimensions.split(" ").flatMap((name): readonly Quality[] => {
    const [more = "", less = ""] = name.split("~").map((side) => side.replaceAll("|", " "));
    if (hasListed(more, word)) return [{ name, isMore: true }];
    return hasListed(less, word) ? [{ name, isMore: false }] : [];
  });
}

function byVerbs(sentence: Sentence, words: WordingWords): readonly Comparison[] {
  const found = (list: string, isMore: boolean): readonly Comparison[] =>
    findListed(list, sentence.folded).map((hit) => of({ hit, isMore, qualities: [] }, hit, sentence, words));
  return [...found(words.exceeds, true), ...found(words.trails, false)];
}

function of(degree: Degree, than: Hit, sentence: Sentence, words: WordingWords): Comparison {
  const clause = clauseAt(sentence, than, words);
  const isDenied = negationsIn(sentence, words).some(
    ({ start }) => start >= clause.start && start < degree.hit.start,
  );
  const left = namesIn(sentence, { start: clause.start, end: than.start }, words);
  const right = namesIn(sentence, { start: than.end, end: clause.end }, words);
  return {
    ...{ ...degree, isDenied, about: aboutOf(sentence, degree.hit, than.start) },
    left: left.filter((word) => !right.includes(word)),
    right: right.filter((word) => !left.includes(word)),
  };
}

/** Including the verb before it: "burns less fuel than". */
function aboutOf({ folded }: Sentence, { start, end }: Hit, than: number): Hit {
  const before = folded.slice(Math.max(0, start - LONGEST_VERB), start).trimEnd();
  const verb = before.length - before.lastIndexOf(" ") - 1;
  return { start: Math.max(0, start - verb - 1), end: Math.max(end, than) };
}

/** In UTF-16 code units. */
const LONGEST_VERB = 20;

/** "The new one" and "its predecessor" are distinguished only by that. */
function namesIn(sentence: Sentence, { start, end }: Hit, { newer, older }: WordingWords): readonly string[] {
  const text = sentence.folded.slice(start, end);
  const isVersion = (word: string): boolean => hasListed(`${newer} ${older}`, word);
  const content = sentence.words
    .filter((word) => word.start >= start && word.end <= end && !isVersion(word.folded))
    .map(({ folded }) => folded);
  return [...content, ...(hasListed(newer, text) ? [NEWER] : []), ...(hasListed(older, text) ? [OLDER] : [])];
}

/** It is put among words, none of which contains a sign. */
const NEWER = "+";
const OLDER = "-";
export const VERSIONS: readonly string[] = [NEWER, OLDER];

/** For "…, but they cost more to maintain", where the two were compared before. */
function clauseBehind(
  first: Comparison,
  folded: string,
  sentence: Sentence,
  words: WordingWords,
): Comparison | undefined {
  const { end } = clauseAt(sentence, first.hit, words);
  const next = findListed(words.breaks, folded).find(({ start }) => start >= end);
  if (next === undefined) return undefined;
  const clause = clauseAt(sentence, { start: next.end, end: next.end }, words);
  if (hasListed(words.compared, folded.slice(clause.start, clause.end))) return undefined;
  const degree = degreeIn(clause, sentence, words);
  return (
    degree && {
      ...{ ...degree, isDenied: false, about: aboutOf(sentence, degree.hit, clause.end) },
      ...{ left: first.left, right: first.right },
    }
  );
}
