/**
 * Negation: the claim affirms what the excerpt denies, or denies what it affirms. "Permitted" and "not banned" say the
 * same, because both the word and the negation are reversed.
 */
import { cover } from "../../text/cover.ts";
import { denies, type Finding, firstListed, negationsIn, type WordingRule } from "./finding.ts";
import { areOpposed } from "./opposed-words.ts";
import type { Pair } from "./pairs.ts";
import type { ContentWord, Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const negation: WordingRule = (pair): Finding | undefined => {
  const { claim, source, words } = pair;
  if (!pair.isAbout || isSetApart(pair) || areOpposed(words.opposites, claim, source)) return undefined;
  return affirmed(pair) ?? affirmedInPart(pair) ?? doneAfterAll(pair) ?? denied(pair) ?? ended(pair);
};

/** "No dam is taller than this" may also be put as "the tallest dam", or as "taller than any other". */
function isSetApart({ claim, source, words }: Pair): boolean {
  const isTop = ({ folded }: Sentence): boolean => hasListed(words.superlatives, folded);
  const isCompared = ({ folded }: Sentence): boolean => hasListed(words.comparatives, folded);
  const isAboveAll = (one: Sentence): boolean =>
    isCompared(one) && hasListed(words.foremost, one.folded) && negationsIn(one, words).length === 0;
  const isUnequalled = (one: Sentence): boolean => isCompared(one) && hasListed(words.none, one.folded);
  return [[claim, source] as const, [source, claim] as const].some(
    ([one, other]) => (isTop(one) && isCompared(other)) || (isAboveAll(one) && isUnequalled(other)),
  );
}

/** How much of the claim must be in the excerpt where the denied word may not be the verb. */
const MUCH = 0.5;

/** The excerpt denies a word of the claim, and nothing near it in the claim is a denial. */
function affirmed(pair: Pair): Finding | undefined {
  const { source, shared, share, words } = pair;
  for (const hit of denyingHits(source, pair)) {
    const isPlain = hasListed(words.denying, source.folded.slice(hit.start, hit.end));
    if (isOfAll(hit, pair)) continue;
    for (const [at, denied] of deniedWords(source, hit).entries()) {
      if (share < MUCH && (at > 0 || !isPlain)) continue;
      if (at > 0 && !shared.some((one) => one.source.end <= hit.start)) continue;
      if (isDoubled({ hit, denied, isPlain }, source, pair)) continue;
      const mine = shared.find((one) => one.source === denied)?.claim;
      if (mine && !deniesToo({ mine, denied, hit }, pair)) return found(mine, spanning(hit, denied));
    }
  }
  return undefined;
}

interface Affirmed {
  readonly mine: Hit;
  readonly denied: Hit;
  readonly hit: Hit;
}

/** The claim denies it too, in other words: "costs nothing" is "costless". */
function deniesToo({ mine, denied, hit }: Affirmed, pair: Pair): boolean {
  const { claim, source, words } = pair;
  const isDenial = ({ folded }: Sentence, { start, end }: Hit): boolean =>
    hasListed(words.denials, folded.slice(start, end));
  if (isDenial(claim, mine) && !isDenial(source, denied)) return true;
  return denies(pair, clauseAround(without(ownWords(pair, hit), mine), mine));
}

/**
 * "None of the boats was insured" denies it for all of them. With another verb, rules on parts distinguish such claims.
 */
function isOfAll({ start, end }: Hit, { claim, source, words }: Pair): boolean {
  return hasListed(words.none, source.folded.slice(start, end)) && hasListed(words.all, claim.folded);
}

/**
 * The claim without the words of content that it shares unchanged with the excerpt. The words of a denial are kept,
 * because what they deny is denied on both sides.
 */
function ownWords({ claim, shared, words }: Pair, kept?: Hit): Sentence {
  const isKept = ({ start }: Hit): boolean => kept !== undefined && start >= kept.start && start < kept.end;
  const others = shared.filter(
    (one) =>
      !isKept(one.source) &&
      one.claim.folded === one.source.folded &&
      !hasListed(words.negations, one.claim.folded),
  );
  return {
    ...claim,
    folded: cover(
      claim.folded,
      others.map((one) => one.claim),
    ),
  };
}

function without(sentence: Sentence, hit: Hit): Sentence {
  return { ...sentence, folded: cover(sentence.folded, [hit]) };
}

/** The excerpt denies each of two things, and the claim affirms one of them. */
function affirmedInPart({ claim, source, shared, words }: Pair): Finding | undefined {
  const [stated, second] = findListed(words.neither, source.folded);
  if (stated === undefined || negationsIn(claim, { ...words, negations: words.neither }).length > 0)
    return undefined;
  const [but] = findListed(words.but, claim.folded);
  const end = but?.start ?? claim.folded.indexOf(",");
  if (end <= 0) return undefined;
  const clause = partOf(claim, { start: 0, end });
  const mine = shared.find((one) => one.claim.end <= end && one.source.start >= stated.end)?.claim;
  if (mine === undefined || negationsIn(clause, words).length > 0) return undefined;
  return found({ start: 0, end }, { start: stated.start, end: second?.end ?? stated.end });
}

/** For "was unable to" against "managed to", whatever the verb. */
function doneAfterAll(pair: Pair): Finding | undefined {
  const { claim, source, words } = pair;
  const mine = firstListed(words.managed, claim);
  if (mine === undefined || denies(pair, ownWords(pair))) return undefined;
  if (hasListed(words.managed, source.folded) || hasListed(words.noNegations, source.folded))
    return undefined;
  const [theirs, second] = denyingHits(source, pair);
  if (theirs === undefined || second !== undefined) return undefined;
  const nothing = { start: theirs.end, end: theirs.end };
  const isAffirmed = isDoubled({ hit: theirs, denied: nothing, isPlain: true }, source, pair);
  return isAffirmed ? undefined : found(mine, theirs);
}

/** The claim denies a word of the excerpt, and no cited sentence denies anything. */
function denied(pair: Pair): Finding | undefined {
  const { claim, near, shared, words } = pair;
  const isAlsoDenied = ({ folded }: Sentence): boolean =>
    hasListed(`${words.few} ${words.none} ${words.partial}`, folded);
  if (near.some((one) => denies(pair, one) || isAlsoDenied(one))) return undefined;
  const isOfVerb = ({ start, end }: Hit): boolean =>
    !hasListed(words.negations, claim.folded.slice(start, end)) ||
    hasListed(words.denyingVerbs, claim.folded.slice(start, end));
  for (const hit of denyingHits(claim, pair).filter(isOfVerb)) {
    for (const word of deniedWords(claim, hit)) {
      if (isDoubled({ hit, denied: word, isPlain: true }, claim, pair)) continue;
      const theirs = shared.find((one) => one.claim === word)?.source;
      if (theirs) return found(spanning(hit, word), theirs);
    }
  }
  return undefined;
}

/** For "no longer" against "still", whatever the verb. */
function ended({ claim, source, share, words }: Pair): Finding | undefined {
  if (share < MUCH) return undefined;
  for (const [mine, theirs] of [
    [words.goesOn, words.ended],
    [words.ended, words.goesOn],
  ] as const) {
    const [claimed, stated] = [firstListed(mine, claim), firstListed(theirs, source)];
    if (claimed === undefined || stated === undefined) continue;
    const rests = [cover(claim.folded, [claimed]), cover(source.folded, [stated])];
    const denial = `${words.negations} ${words.denials}`;
    if (rests.filter((rest) => hasListed(denial, rest)).length === 1) continue;
    return found(claimed, stated);
  }
  return undefined;
}

/** The words of denial in a sentence, without those that bound a number. */
function denyingHits(sentence: Sentence, { words }: Pair): readonly Hit[] {
  const { folded } = sentence;
  const plain = negationsIn(sentence, { ...words, negations: words.denying });
  const harmless = findListed(words.noNegations, folded);
  const other = findListed(words.failing, folded).filter(
    (hit) => ![...harmless, ...plain].some(({ start, end }) => start < hit.end && hit.start < end),
  );
  const bounds = findListed(words.bounding, folded).filter(({ end }) =>
    /^ ?\D{0,3}\d/.test(folded.slice(end)),
  );
  return [...plain, ...other]
    .filter(({ end }) => !bounds.some(({ start }) => start >= end && start - end <= FAR))
    .toSorted((a, b) => a.start - b.start);
}

/** Between a negation and the bound of a number, in UTF-16 code units. */
const FAR = 60;

interface Denial {
  readonly hit: Hit;
  readonly denied: Hit;
  readonly isPlain: boolean;
}

/** Two negations in one clause affirm: "not one of them without", "never failed to", "none was spared". */
function isDoubled({ hit, denied, isPlain }: Denial, sentence: Sentence, { words }: Pair): boolean {
  const clause = clauseAround(sentence, hit);
  const rest = without(without(clause, hit), denied);
  const { failing, denials } = words;
  const isWithout = hasListed(words.without, clause.folded.slice(hit.start, hit.end));
  if (!isPlain || isWithout) return negationsIn(rest, { ...words, negations: words.denying }).length > 0;
  if (hasListed(words.without, rest.folded)) return true;
  const behind = clause.words.filter(({ start }) => start >= hit.end).slice(0, 2);
  return behind.some((word) => hasListed(`${failing} ${denials}`, rest.folded.slice(word.start, word.end)));
}

/**
 * The part of a sentence between marks that separate clauses, with places counted from the beginning of the sentence.
 */
function clauseAround(sentence: Sentence, { start, end }: Hit): Sentence {
  const { folded } = sentence;
  const from = Math.max(...CLAUSE_MARKS.map((mark) => folded.lastIndexOf(mark, start - 1)));
  const to = Math.min(...CLAUSE_MARKS.map((mark) => folded.indexOf(mark, end)).filter((at) => at !== -1));
  return partOf(sentence, { start: start === 0 ? 0 : from + 1, end: Math.min(to, folded.length) });
}

const CLAUSE_MARKS = [",", ";", ":", "–", "—"];

function partOf(sentence: Sentence, { start, end }: Hit): Sentence {
  const cut = (text: string): string => " ".repeat(start) + text.slice(start, end);
  return {
    start: sentence.start,
    written: cut(sentence.written),
    folded: cut(sentence.folded),
    words: sentence.words.filter((word) => word.start >= start && word.end <= end),
  };
}

function found(claimed: Hit, stated: Hit): Finding {
  return { code: "negation-turned", claimed, stated, hint: "One denies what the other affirms." };
}

function spanning(one: Hit, other: Hit): Hit {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Between a word of negation and what it denies, in UTF-16 code units. */
const REACH = 24;

/**
 * The words of content within a negation, as in "rules a strike out", and the two directly after it. Where none
 * follows, as in German ("he signed the contract not"), it is the nearest verb before it. Nouns have capitals there.
 */
function deniedWords({ words }: Sentence, { start: from, end }: Hit): readonly ContentWord[] {
  const within = words.filter((word) => word.start > from && word.end < end);
  const behind = words.filter(({ start }) => start >= end).slice(0, 2);
  if (within.length + behind.length === 0)
    return words.filter((word) => word.end <= from && !word.isCapital).slice(-1);
  const isClose = ({ start }: ContentWord, at: number): boolean => start - end <= REACH * (at + 1);
  return [...within, ...behind.filter(isClose)].filter(({ folded }) => !/^\p{N}/u.test(folded));
}
