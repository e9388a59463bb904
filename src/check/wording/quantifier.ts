/**
 * Quantifiers: the claim says "all", "most" or "none" where the excerpt says "some", "many" or a part, and similar
 * differences.
 */
import { cover } from "../../text/cover.ts";
import { denies, type Finding, type WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import { areComplements, numberedParts, type Part, partsIn } from "./parts.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, hasListed } from "./word-list.ts";

export const quantifier: WordingRule = (pair): Finding | undefined => {
  const { claim, source, near, words } = pair;
  const claimed = partsIn(claim, words);
  const stated = [...partsIn(source, words), ...numberedParts(source, words)];
  const isSaid = ({ extent }: Part): boolean =>
    near.some((one) => partsIn(one, words).some((part) => part.extent === extent));
  const isKept = stated.some(({ extent }) => claimed.some((part) => part.extent === extent));
  if (isKept || areComplements(pair)) return undefined;
  for (const mine of claimed.filter((one) => !isSaid(one))) {
    const theirs = stated.find((one) => differs(mine, one, pair) && isOfTheSame(mine, one, pair));
    if (theirs === undefined) continue;
    return {
      ...{ code: "quantifier-strengthened", claimed: mine.hit, stated: theirs.hit },
      hint:
        mine.extent > theirs.extent
          ? "The claim is about more of them than the excerpt is."
          : "The claim is not about as many of them as the excerpt is.",
    };
  }
  return undefined;
};

/** How much of the claim must be in the excerpt before a smaller quantity there counts as a mistake. */
const MUCH = 0.6;

function differs(mine: Part, theirs: Part, pair: Pair): boolean {
  const [isClaimDenied, isSourceDenied] = [pair.claim, pair.source].map((one) => isDeniedBesides(one, pair));
  const isMuchShared = pair.share >= MUCH && !isClaimDenied && !isSourceDenied;
  const isOneDenied = isClaimDenied !== isSourceDenied;
  switch (mine.extent) {
    case 5:
    case 4:
      return theirs.extent === 0
        ? pair.share >= MUCH && !denies(pair, pair.claim) && !isDenied(theirs, pair)
        : theirs.extent < mine.extent && !(isOneDenied && mine.extent === 4);
    case 3:
      return (theirs.extent === 1 || theirs.extent === 5) && isMuchShared;
    case 2:
      return false;
    case 1:
      return theirs.extent >= 3 && isMuchShared;
    case 0:
      return theirs.extent > 0 && theirs.extent < 5;
  }
}

/** True where there are more denials than those of "few", "only a few" and the like. */
function isDeniedBesides(sentence: Sentence, pair: Pair): boolean {
  const { words } = pair;
  const counted = [
    ...partsIn(sentence, words).map(({ hit }) => hit),
    ...findListed(words.only, sentence.folded),
  ];
  return denies(pair, { ...sentence, folded: cover(sentence.folded, counted) });
}

/** In "none was spared", another word denies what "none" denies. */
function isDenied({ hit }: Part, { source, words }: Pair): boolean {
  const behind = source.folded.slice(hit.end);
  return hasListed(`${words.without} ${words.failing} ${words.denials}`, behind);
}

/** Some words of content after "some" and the like. */
const REACH = 4;

/** What is counted is the same on both sides, as far as can be told: "all pumps" is not about "some of the crew". */
function isOfTheSame(mine: Part, theirs: Part, { claim, source, shared }: Pair): boolean {
  const counted = claim.words.find(({ start }) => start >= mine.hit.end);
  const counterpart = shared.find((one) => one.claim === counted)?.source;
  if (counterpart === undefined) return true;
  const behind = source.words.filter(({ end }) => end > theirs.hit.start).slice(0, REACH);
  return behind.includes(counterpart) || counterpart.end <= theirs.hit.start;
}
