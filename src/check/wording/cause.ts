/** Causes: the claim says that one thing brought about another, and the excerpt does not, or warns against it. */
import { type Finding, firstListed, type WordingRule } from "./finding.ts";
import { hasListed } from "./word-list.ts";

export const cause: WordingRule = ({ claim, source, near, words }): Finding | undefined => {
  const claimed = firstListed(words.causes, claim);
  if (claimed === undefined) return undefined;
  const stated = firstListed(words.cautions, source);
  const isSaid = near.some(({ folded }) => hasListed(`${words.causes} ${words.reasons}`, folded));
  if (isSaid && stated === undefined) return undefined;
  return {
    code: "cause-added",
    claimed,
    stated,
    hint: "The excerpt does not say that one brought about the other.",
  };
};
