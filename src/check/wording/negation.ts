/** Negation: the claim affirms what the excerpt denies, or denies what it affirms. */
import { denies, type Finding, negationsIn, type WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import type { ContentWord, Sentence } from "./sentences.ts";
import { type Hit, hasListed } from "./word-list.ts";

export const negation: WordingRule = (pair): Finding | undefined => {
  const { claim, source, near, isAbout, shared, words } = pair;
  if (!isAbout) return undefined;
  if (!denies(pair, claim) && !isSetApart(pair)) {
    const stated = negationsIn(source, { ...words, negations: words.denying });
    for (const hit of stated) {
      const denied = deniedWord(source, hit);
      const affirmed = shared.find((one) => one.source === denied)?.claim;
      if (denied && affirmed) return found(affirmed, spanning(hit, denied));
    }
  }
  if (near.some((one) => denies(pair, one))) return undefined;
  for (const hit of negationsIn(claim, { ...words, negations: words.denyingVerbs })) {
    const denied = deniedWord(claim, hit);
    const affirmed = shared.find((one) => one.claim === denied)?.source;
    if (denied && affirmed) return found(spanning(hit, denied), affirmed);
  }
  return undefined;
};

/** "No dam is taller than this" is said as "the tallest dam". */
function isSetApart({ claim, source, words }: Pair): boolean {
  return hasListed(words.superlatives, claim.folded) && hasListed(words.than, source.folded);
}

function found(claimed: Hit, stated: Hit): Finding {
  return { code: "negation-turned", claimed, stated, hint: "One denies what the other affirms." };
}

function spanning(one: Hit, other: Hit): Hit {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Between a word of negation and what it denies: UTF-16 code units. */
const REACH = 24;

/**
 * The word of content close behind a negation. Where none follows, as in German ("he signed the contract not"), the
 * nearest verb before it: nouns have capitals there.
 */
function deniedWord({ words }: Sentence, { start: from, end }: Hit): ContentWord | undefined {
  const next =
    words.find(({ start }) => start >= end) ?? words.findLast((word) => word.end <= from && !word.isCapital);
  if (next === undefined || next.start - end > REACH || /^\p{N}/u.test(next.folded)) return undefined;
  return next;
}
