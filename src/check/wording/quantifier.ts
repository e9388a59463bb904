/** Quantifiers: the claim says "all" or "most" where the excerpt says "some", "many" or a part. */

import type { WordingWords } from "../languages/wording-words.ts";
import { type Finding, firstListed, type WordingRule } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit } from "./word-list.ts";

export const quantifier: WordingRule = ({ claim, source, near, words }): Finding | undefined => {
  const { some, most, all } = words;
  const says = (list: string): boolean => near.some((one) => firstListed(list, one) !== undefined);
  const part = firstListed(some, source) ?? partIn(source, words);
  const claimsAll = firstListed(all, claim);
  const claimsMost = firstListed(most, claim);
  if (claimsAll !== undefined && !says(all)) {
    const stated = firstListed(most, source) ?? part;
    if (stated && !firstListed(some, claim) && !claimsMost) return found(claimsAll, stated);
  }
  if (claimsMost !== undefined && part !== undefined && !says(most) && !says(all))
    return found(claimsMost, part);
  return undefined;
};

function found(claimed: Hit, stated: Hit): Finding {
  return {
    code: "quantifier-strengthened",
    claimed,
    stated,
    hint: "The claim is about more of them than the excerpt is.",
  };
}

/** "Three of the five": a number, one of the language's words for it, a number. */
function partIn({ folded }: Sentence, { numerals, outOf }: WordingWords): Hit | undefined {
  const numbers = findListed(`${numerals} ${DIGITS}`, folded);
  const between = findListed(outOf, folded);
  const isBeside = (end: number, start: number): boolean => start - end === 1;
  for (const [at, from] of numbers.entries()) {
    const to = numbers[at + 1];
    if (
      to !== undefined &&
      between.some(({ start, end }) => isBeside(from.end, start) && isBeside(end, to.start))
    ) {
      return { start: from.start, end: to.end };
    }
  }
  return undefined;
}

const DIGITS = "\\d+";
