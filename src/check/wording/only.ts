/** "Only": the claim excludes everything else, and the excerpt does not. */
import { type Finding, negationsIn, type WordingRule } from "./finding.ts";
import { findListed, hasListed } from "./word-list.ts";

export const only: WordingRule = ({ claim, near, words, isAbout }): Finding | undefined => {
  if (!isAbout) return undefined;
  const claimed = findListed(words.only, claim.folded).find(
    ({ end }) => !isOfNumber(claim.folded.slice(end)),
  );
  if (claimed === undefined) return undefined;
  const isSaid = near.some(
    (one) => hasListed(`${words.only} ${words.notOnly}`, one.folded) || negationsIn(one, words).length > 0,
  );
  if (isSaid) return undefined;
  return {
    code: "only-added",
    claimed,
    stated: undefined,
    hint: "The excerpt does not say that there is nothing else.",
  };
};

/** "Only 40 of them" judges how many they are. */
function isOfNumber(behind: string): boolean {
  return /^ ?\D{0,16}\d/u.test(behind);
}
