/** Future told as done: the claim tells as past what the excerpt plans, expects or foretells. */

import type { WordingWords } from "../languages/wording-words.ts";
import type { Finding, WordingRule } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const futureAsDone: WordingRule = ({ claim, source, near, shared, words }): Finding | undefined => {
  const { future, done, hedged, conditional } = words;
  if (hasListed(`${future} ${hedged}`, claim.folded) && !hasListed(done, claim.folded)) return undefined;
  if (
    near.length > 1 &&
    near.slice(1).some((one) => shared.some(({ source: { folded } }) => isDone(one, done, folded)))
  ) {
    return undefined;
  }
  const verbs = shared.filter((one) => !one.claim.isCapital && /^\p{L}/u.test(one.claim.folded));
  for (const { claim: mine, source: theirs } of verbs) {
    const claimed =
      before(claim, done, mine.start, CLOSE) ??
      (isPast(mine.folded, theirs.folded, words) ? mine : undefined);
    const stated = futureBefore(source, words, theirs);
    if (claimed === undefined || stated === undefined) continue;
    if (hasListed(future, claim.folded.slice(Math.max(0, claimed.start - CLOSE), mine.start))) continue;
    if (before(source, done, theirs.start, CLOSE) !== undefined) continue;
    if (hasListed(conditional, claim.folded.slice(0, claimed.start)) && hasListed(hedged, claim.folded))
      continue;
    return {
      ...{ code: "future-as-done", claimed: { start: claimed.start, end: mine.end } },
      stated: { start: stated.start, end: theirs.end },
      hint: "The excerpt speaks of what is to come, the claim of what has happened.",
    };
  }
  return undefined;
};

/** Letters between an auxiliary and its verb, and between a word of the future and the verb: UTF-16 code units. */
const CLOSE = 18;
const FAR = 24;

/** "Recalled" for "recall", and not "delegated" for "delegated". */
function isPast(mine: string, theirs: string, { acts }: WordingWords): boolean {
  return mine !== theirs && hasListed(acts, mine);
}

/** A word of the future before a verb, or the verb's own ending. */
function futureBefore(sentence: Sentence, { future, futureForms }: WordingWords, verb: Hit): Hit | undefined {
  const hasEnding = hasListed(futureForms, sentence.written.slice(verb.start, verb.end).toLowerCase());
  return hasEnding ? verb : before(sentence, future, verb.start, FAR);
}

function before({ folded }: Sentence, list: string, at: number, reach: number): Hit | undefined {
  return findListed(list, folded).findLast(({ end }) => end <= at && at - end <= reach);
}

function isDone(sentence: Sentence, done: string, folded: string): boolean {
  const at = sentence.folded.indexOf(folded);
  return at !== -1 && before(sentence, done, at, CLOSE) !== undefined;
}
