/** Conditions: the excerpt says something about one case, and the claim about every case. */
import { type Finding, firstListed, type WordingRule } from "./finding.ts";
import type { SharedWord } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { type Hit, hasListed } from "./word-list.ts";

export const condition: WordingRule = ({
  claim,
  source,
  words,
  isAbout,
  shared,
  near,
}): Finding | undefined => {
  const stated = firstListed(words.conditions, source);
  const isDenied = isAbout && stated ? firstListed(words.regardless, claim) : undefined;
  if (stated && isDenied && firstListed(words.regardless, source) === undefined)
    return { code: "condition-dropped", claimed: isDenied, stated, hint: HINT };
  if (stated === undefined || !isAbout || hasListed(words.conditional, claim.folded)) return undefined;
  if (!isWhole(source) || isSaidOtherwise(stated, source, shared)) return undefined;
  const isSaidPlainly = near
    .slice(1)
    .some((one) => !hasListed(words.conditions, one.folded) && one.words.length > 3);
  if (isSaidPlainly) return undefined;
  const last = claim.words.at(-1);
  return {
    ...{ code: "condition-dropped", claimed: { start: 0, end: last?.end ?? claim.written.length } },
    ...{ stated, hint: HINT },
  };
};

const HINT = "The excerpt says it on a condition; the claim leaves the condition out.";

/** Where an excerpt begins in mid-sentence, it is unknown to what its condition applies. */
function isWhole({ written }: Sentence): boolean {
  return !/^\p{Ll}/u.test(written);
}

/** Some words of content after "if". */
const REACH = 4;

/** "In case of delay, tickets are refunded" may also be put as "delayed passengers are refunded". */
function isSaidOtherwise({ end }: Hit, source: Sentence, shared: readonly SharedWord[]): boolean {
  const behind = source.words.filter(({ start }) => start >= end).slice(0, REACH);
  const [first] = behind;
  return shared.some((one) => one.source === first) && sharedAmong(behind, shared) * 2 > behind.length;
}

function sharedAmong(words: Sentence["words"], shared: readonly SharedWord[]): number {
  return words.filter((word) => shared.some(({ source }) => source === word)).length;
}
