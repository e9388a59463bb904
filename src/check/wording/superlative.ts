/** Superlatives and "only": the claim sets one apart, and the excerpt does not, or has it among others. */
import { type Finding, firstListed, negationsIn, type WordingRule } from "./finding.ts";
import { hasListed } from "./word-list.ts";

export const superlative: WordingRule = ({ claim, source, near, words, isAbout }): Finding | undefined => {
  if (!isAbout) return undefined;
  const { superlatives, among, more, less, only } = words;
  const claimed = firstListed(superlatives, claim);
  const hasAmong = firstListed(among, claim) !== undefined || negationsIn(claim, words).length > 0;
  if (claimed === undefined || hasAmong) return undefined;
  const inSource = firstListed(superlatives, source);
  const oneOf = firstListed(among, source);
  if (inSource !== undefined && oneOf !== undefined && oneOf.start < inSource.start) {
    return {
      code: "superlative-added",
      claimed,
      stated: { start: oneOf.start, end: inSource.end },
      hint: HINT,
    };
  }
  const isSaid = near.some(({ folded }) => hasListed(`${superlatives} ${more} ${less} ${only}`, folded));
  return isSaid ? undefined : { code: "superlative-added", claimed, stated: undefined, hint: HINT };
};

const HINT = "A superlative sets one apart from all others; the excerpt does not.";
