/**
 * Opposites: the claim has one of two words that exclude each other, and the excerpt has the other in the same place.
 */
import { type Finding, negationsIn, type WordingRule } from "./finding.ts";
import { type OpposedWords, opposedWords } from "./opposed-words.ts";
import type { Pair } from "./pairs.ts";
import { areComplements } from "./parts.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const opposites: WordingRule = (pair): Finding | undefined => {
  const { claim, source, near, words, isAbout } = pair;
  // "Few stayed open" is "most shut", and "A is slower than B" is "B is faster than A".
  if (!isAbout || areComplements(pair) || areCompared(pair)) return undefined;
  const opposed = opposedWords(words.opposites, claim, source);
  const found = opposed.find(
    (one) =>
      denialOf(claim, one.claimed, pair) === denialOf(source, one.stated, pair) &&
      !near.some(({ folded }) => hasListed(one.mine, folded)) &&
      isSamePlace(one, pair) &&
      !areOfOtherFigures(pair),
  );
  return (
    found && {
      ...{ code: "opposite-of-excerpt", claimed: found.claimed, stated: found.stated },
      hint: "The two words exclude each other.",
    }
  );
};

/** Both sides compare two things with each other, which another rule reads. */
function areCompared({ claim, source, words }: Pair): boolean {
  return [claim, source].every(({ folded }) => hasListed(words.than, folded));
}

/** "Tol lies north of Marn" is "Marn lies south of Tol". */
function haveChangedPlaces(
  { claimed, stated }: Pick<OpposedWords, "claimed" | "stated">,
  shared: Pair["shared"],
): boolean {
  const isRightBehind = ({ start }: Hit, { end }: Hit): boolean => start >= end && start - end <= BESIDE;
  return (
    shared.some((one) => isRightBehind(one.claim, claimed) && one.source.start < stated.start) &&
    shared.some((one) => isRightBehind(one.source, stated) && one.claim.start < claimed.start)
  );
}

/** "40 per cent of them men" leaves 60 for the women. */
function areOfOtherFigures({ claim, source }: Pair): boolean {
  const figuresIn = ({ folded }: Sentence): readonly string[] => folded.match(/\d+/g) ?? [];
  const [mine, theirs] = [figuresIn(claim), figuresIn(source)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((figure) => theirs.includes(figure));
}

/** How a sentence denies, apart from the opposed word: by a negation, or in other words. */
function denialOf(sentence: Sentence, opposed: Hit, { words }: Pair): string {
  const isApart = ({ start, end }: Hit): boolean => end <= opposed.start || start >= opposed.end;
  const isNegated = negationsIn(sentence, words).some(isApart) || hasListed(words.partial, sentence.folded);
  const denials = findListed(words.denials, sentence.folded).filter(isApart);
  const isRightBefore = denials.some(({ end }) => end <= opposed.start && opposed.start - end <= BESIDE);
  return `${isNegated} ${denials.length > 0} ${isRightBefore}`;
}

/** For "failed to agree", in UTF-16 code units. */
const BESIDE = 8;

/** "The vote before the strike" is "the strike after the vote", and "he bought it from her" is "she sold it to him". */
function isSamePlace(
  { kind, claimed, stated }: OpposedWords,
  { claim, source, shared, words }: Pair,
): boolean {
  if (isConverse(shared, { claimed, stated })) return false;
  if (kind === ">") {
    const next = shared.find((word) => word.claim.start > claimed.start);
    return next !== undefined && next.source.start > stated.start;
  }
  const isOneVoice = hasListed(words.passives, claim.folded) === hasListed(words.passives, source.folded);
  if (kind !== "^") return !isOneVoice || !haveChangedPlaces({ claimed, stated }, shared);
  if (!isOneVoice) return false;
  if (hasListed(words.than, source.folded)) return false;
  const [first] = shared;
  return first !== undefined && shared.every((word) => word.source.start >= first.source.start);
}

/**
 * "Ostrey lies north of Lurgan" is "Lurgan lies south of Ostrey": what comes before one word comes after the other, and
 * the other way round.
 */
function isConverse(shared: Pair["shared"], opposed: Pick<OpposedWords, "claimed" | "stated">): boolean {
  const { claimed, stated } = opposed;
  const next = shared.find(({ claim }) => claim.start >= claimed.end);
  if (next === undefined || !next.claim.isCapital || next.source.end > stated.start) return false;
  return shared.some(
    ({ claim, source }) => claim.isCapital && claim.end <= claimed.start && source.start >= stated.end,
  );
}
