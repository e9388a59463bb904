/** Attribution: the claim states as a fact what one side claims, blames or disputes in the excerpt. */
import { type Finding, firstListed, type WordingRule, wholeOf } from "./finding.ts";
import { hasListed } from "./word-list.ts";

const ENOUGH = 0.5;

export const attribution: WordingRule = ({ claim, source, words, share, near }): Finding | undefined => {
  const stated = firstListed(words.disputed, source);
  if (stated === undefined || share < ENOUGH || near.length > 1) return undefined;
  const { said, accordingTo, disputed, hedged } = words;
  if (hasListed(`${said} ${accordingTo} ${disputed} ${hedged}`, claim.folded)) return undefined;
  return {
    ...{ code: "attribution-dropped", claimed: wholeOf(claim), stated },
    hint: "The excerpt says who claims it; the claim says it as a fact.",
  };
};
