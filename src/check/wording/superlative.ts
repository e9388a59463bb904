/** Superlatives: the claim sets one thing apart, and the excerpt does not, or has it among others. */
import { type Finding, firstListed, negationsIn, type WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const superlative: WordingRule = (pair): Finding | undefined => {
  const { claim, source, near, words, isAbout } = pair;
  if (!isAbout) return undefined;
  const named = superlativesIn(claim, pair)[0];
  const claimed = named ?? unequalled(claim, pair);
  if (claimed === undefined || hasOthers(claim, named, pair)) return undefined;
  const stated = oneOfSeveral(source, pair);
  if (stated !== undefined) return { code: "superlative-added", claimed, stated, hint: HINT };
  if (named === undefined) return undefined;
  const isSaid = near.some(
    (one) =>
      superlativesIn(one, pair).length > 0 ||
      isCompared(one, words) ||
      hasListed(`${words.foremost} ${words.only}`, one.folded),
  );
  return isSaid ? undefined : { code: "superlative-added", claimed, stated: undefined, hint: HINT };
};

const HINT = "A superlative sets one apart from all others; the excerpt does not.";

function superlativesIn({ folded }: Sentence, { words }: Pair): readonly Hit[] {
  const harmless = findListed(`${words.noSuperlatives} ${words.nextToSuperlative}`, folded);
  return findListed(words.superlatives, folded).filter(
    (hit) => !harmless.some(({ start, end }) => start < hit.end && hit.start < end),
  );
}

/** For "no mill in the valley is older than this", which is a superlative in other words. */
function unequalled(claim: Sentence, { words }: Pair): Hit | undefined {
  const [denial] = negationsIn(claim, words);
  const than = findListed(words.comparatives, claim.folded).find(({ end }) => end > (denial?.end ?? 0));
  return denial && than && { start: denial.start, end: than.end };
}

/** The claim itself presents it as one of several, or denies it. */
function hasOthers(claim: Sentence, named: Hit | undefined, { words }: Pair): boolean {
  const among = findListed(words.among, claim.folded).some(({ start }) => start < (named?.end ?? 0));
  const isNext = hasListed(words.nextToSuperlative, claim.folded);
  return among || isNext || (named !== undefined && negationsIn(claim, words).length > 0);
}

/** For "one of the oldest", "among the three longest" and "the second largest". */
function oneOfSeveral(source: Sentence, { words }: Pair): Hit | undefined {
  const next = firstListed(words.nextToSuperlative, source) ?? rarelyExceeded(source, words);
  if (next !== undefined) return next;
  const [inSource] = findListed(words.superlatives, source.folded);
  const oneOf =
    inSource && findListed(words.among, source.folded).findLast(({ start }) => start <= inSource.start);
  return oneOf && inSource && { start: oneOf.start, end: Math.max(oneOf.end, inSource.end) };
}

/** For "few mills are older than this". */
function rarelyExceeded({ folded }: Sentence, { few, comparatives }: Pair["words"]): Hit | undefined {
  const [rarely] = findListed(few, folded);
  const than = rarely && findListed(comparatives, folded).find(({ end }) => end > rarely.end);
  return rarely && than && { start: rarely.start, end: than.end };
}

/** True for a comparison with others, but not with a number. */
function isCompared({ folded }: Sentence, { comparatives }: Pair["words"]): boolean {
  return findListed(comparatives, folded).some(({ end }) => !/^ ?\D{0,3}\d/u.test(folded.slice(end)));
}
