/** Comparisons: the claim has more where the excerpt has less, or the two that are compared have changed places. */
import type { Finding, WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit } from "./word-list.ts";

export const comparison: WordingRule = (pair): Finding | undefined => {
  const { claim, source, words } = pair;
  const [claimed, ...others] = comparisonsIn(claim, words);
  if (claimed === undefined || others.length > 0) return undefined;
  const stated = comparisonsIn(source, words).find((one) => isContrary(claimed, one, pair));
  return (
    stated && {
      ...{ code: "comparison-turned", claimed: claimed.hit, stated: stated.hit },
      hint: "The excerpt has the two the other way round.",
    }
  );
};

interface Comparison {
  readonly hit: Hit;
  readonly isMore: boolean;
  /** Where "than" ends. */
  readonly than: number;
}

/** Letters between "more" and "than": UTF-16 code units. */
const REACH = 60;

function comparisonsIn({ folded }: Sentence, { more, less, than }: Pair["words"]): readonly Comparison[] {
  return findListed(than, folded).flatMap((found) => {
    const near = (list: string): Hit | undefined =>
      findListed(list, folded).findLast(({ end }) => end <= found.start && found.start - end <= REACH);
    const [up, down] = [near(more), near(less)];
    const hit = (down?.start ?? -1) >= (up?.start ?? -1) ? down : up;
    return hit === undefined
      ? []
      : [{ hit: { start: hit.start, end: found.end }, isMore: hit !== down, than: found.end }];
  });
}

/** The same two in the same places with the other word, or in each other's places with the same word. */
function isContrary(claimed: Comparison, stated: Comparison, { shared }: Pair): boolean {
  const behind = shared.filter(({ claim }) => claim.start >= claimed.than);
  const [next] = behind;
  if (next === undefined) return false;
  const isBehindToo = next.source.start >= stated.than && next.source.start - stated.than <= REACH;
  const before = shared.filter(
    ({ claim, source }) =>
      claim.start < claimed.hit.start && source.start >= stated.than && source.start - stated.than <= NEXT,
  );
  if (claimed.isMore === stated.isMore) return next.source.start < stated.hit.start && before.length > 0;
  return isBehindToo && before.length === 0;
}

/** What is compared with stands right behind "than". */
const NEXT = 20;
