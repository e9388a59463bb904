/** Opposites: the claim has one word of a pair that exclude each other, and the excerpt the other, in the same place. */
import { type Finding, firstListed, negationsIn, type WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { type Hit, hasListed } from "./word-list.ts";

/** A word in a compound or a place's name may differ by chance where less is shared. */
const ENOUGH = 0.5;

export const opposites: WordingRule = (pair): Finding | undefined => {
  const { claim, source, near, words, share } = pair;
  const isDenied = (sentence: Sentence): boolean =>
    negationsIn(sentence, words).length > 0 || hasListed(words.partial, sentence.folded);
  if (share < ENOUGH || isDenied(claim) !== isDenied(source)) return undefined;
  for (const entry of words.opposites.split(" ")) {
    const [one = "", other = ""] = entry.split(/[~>^]/);
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const [claimed, stated] = [firstListed(mine, claim), firstListed(theirs, source)];
      if (claimed === undefined || stated === undefined) continue;
      if (firstListed(theirs, claim) !== undefined || near.some(({ folded }) => hasListed(mine, folded)))
        continue;
      if (!isSamePlace(entry, pair, { claimed, stated })) continue;
      return { code: "opposite-of-excerpt", claimed, stated, hint: "The two words exclude each other." };
    }
  }
  return undefined;
};

interface Places {
  readonly claimed: Hit;
  readonly stated: Hit;
}

/** "The vote before the strike" is "the strike after the vote", and "he bought it from her" is "she sold it to him". */
function isSamePlace(
  entry: string,
  { claim, source, shared, words }: Pair,
  { claimed, stated }: Places,
): boolean {
  if (entry.includes(">")) {
    const next = shared.find((word) => word.claim.start > claimed.start);
    return next !== undefined && next.source.start > stated.start;
  }
  if (!entry.includes("^")) return true;
  if (hasListed(words.passives, claim.folded) !== hasListed(words.passives, source.folded)) return false;
  if (hasListed(words.than, source.folded)) return false;
  const [first] = shared;
  return first !== undefined && shared.every((word) => word.source.start >= first.source.start);
}
