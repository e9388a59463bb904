/** Hedges: the excerpt says that something may be so, and the claim that it is. */
import { type Finding, firstListed, type WordingRule, wholeOf } from "./finding.ts";
import { hasListed } from "./word-list.ts";

export const hedge: WordingRule = ({ claim, source, words, isAbout }): Finding | undefined => {
  const stated = firstListed(words.hedges, source);
  if (stated === undefined || !isAbout) return undefined;
  if (hasListed(`${words.hedges} ${words.future} ${words.hedged}`, claim.folded)) return undefined;
  return {
    ...{ code: "hedge-dropped", claimed: wholeOf(claim), stated },
    hint: "The excerpt leaves open what the claim states.",
  };
};
