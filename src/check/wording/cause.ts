/**
 * Causes: the claim says that one thing brought about another, and the excerpt does not say so, or warns against it.
 */
import { type Finding, firstListed, negationsIn, type WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import type { ContentWord, Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const cause: WordingRule = (pair): Finding | undefined =>
  added(pair) ?? exchanged(pair) ?? denied(pair);

function added(pair: Pair): Finding | undefined {
  const { claim, source, near, words, isAbout } = pair;
  const surely = isAbout ? firstListed(words.causes, claim) : undefined;
  const claimed = surely ?? (isAbout ? firstListed(words.effects, claim) : undefined);
  if (claimed === undefined) return undefined;
  const { cautions, coincidences, sequences } = words;
  if (hasListed(`${cautions} ${coincidences}`, claim.folded)) return undefined;
  const naming = `${words.causes} ${words.reasons} ${surely === undefined ? "" : words.effects}`.trim();
  const isNamed = near.some((one) => findListed(naming, one.folded).some((hit) => isOfClaim(one, hit, pair)));
  const beside = surely === undefined ? coincidences : `${coincidences} ${sequences}`;
  const stated = firstListed(isNamed ? cautions : `${cautions} ${beside}`, source);
  const isOpen = stated !== undefined || (surely !== undefined && !isNamed && !isAmid(claimed, pair));
  if (!isOpen || (surely === undefined && stated === undefined)) return undefined;
  return {
    code: "cause-added",
    claimed,
    stated,
    hint: "The excerpt does not say that one brought about the other.",
  };
}

/**
 * A clause after a semicolon that shares nothing with the claim names the cause of something else, or another cause.
 */
function isOfClaim({ folded, words }: Sentence, hit: Hit, { source, shared }: Pair): boolean {
  const from = folded.lastIndexOf(";", hit.start) + 1;
  const to = folded.indexOf(";", hit.end);
  if (folded !== source.folded || (from === 0 && to === -1)) return true;
  return words.some(
    (word) =>
      word.start >= from &&
      (to === -1 || word.end <= to) &&
      shared.some((one) => one.source.start === word.start),
  );
}

/** The excerpt names the cause, and the claim says that it was not the cause. */
function denied({ claim, source, near, isAbout, words }: Pair): Finding | undefined {
  const claimed = isAbout ? firstListed(words.uncaused, claim) : undefined;
  const stated = claimed && firstListed(`${words.causes} ${words.because}`, source);
  if (claimed === undefined || stated === undefined) return undefined;
  const isOpen = ({ folded }: Sentence): boolean => hasListed(`${words.cautions} ${words.uncaused}`, folded);
  if (near.some(isOpen) || negationsIn(source, words).length > 0) return undefined;
  return {
    ...{ code: "negation-turned", claimed, stated },
    hint: "The excerpt names as the cause what the claim says is none.",
  };
}

/** The excerpt names another cause, and presents the claim's cause as something else. */
function exchanged({ claim, source, shared, isAbout, words }: Pair): Finding | undefined {
  const stated = isAbout ? firstListed(words.because, source) : undefined;
  const claimed = firstListed(words.because, claim) ?? firstListed(words.causes, claim);
  if (stated === undefined || claimed === undefined) return undefined;
  const isBehind = hasListed(words.because, claim.folded.slice(claimed.start, claimed.end));
  const mine = claim.words.filter(({ start, end }) =>
    isBehind ? start >= claimed.end : end <= claimed.start,
  );
  const theirs = source.words.filter(({ start }) => start >= stated.end);
  const isShared = (word: ContentWord): boolean =>
    shared.some((one) => one.claim === word || one.source === word);
  const isElsewhere = mine.length > 0 && mine.filter(isShared).length * 2 > mine.length;
  if (!isElsewhere || theirs.length === 0 || theirs.some(isShared)) return undefined;
  return { code: "cause-added", claimed, stated, hint: "The excerpt names another cause." };
}

/** "They were freed in the raid" may also be put as "the raid led to their release". */
function isAmid({ start }: Hit, { shared, source, words }: Pair): boolean {
  const places = findListed(words.amid, source.folded);
  return shared.some(
    (one) =>
      one.claim.end <= start &&
      places.some(({ end }) => end <= one.source.start && one.source.start - end <= ARTICLE),
  );
}

/** Room for an article between a preposition and its noun, in UTF-16 code units. */
const ARTICLE = 8;
