/** Scope: the claim is about the whole of a place or time, and the excerpt about no more than a part of it. */
import { type Finding, firstListed, type WordingRule } from "./finding.ts";
import { hasListed } from "./word-list.ts";

export const scope: WordingRule = ({ claim, near, words, isAbout }): Finding | undefined => {
  const claimed = firstListed(words.everywhere, claim);
  if (claimed === undefined || !isAbout) return undefined;
  if (near.some(({ folded }) => hasListed(`${words.everywhere} ${words.all}`, folded))) return undefined;
  return {
    code: "scope-widened",
    claimed,
    stated: undefined,
    hint: "The excerpt does not say that it holds for the whole.",
  };
};
