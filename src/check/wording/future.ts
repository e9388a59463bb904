/**
 * Plans told as facts: the claim says that something has happened, and the excerpt only plans, expects or predicts it.
 */

import type { WordingWords } from "../languages/wording-words.ts";
import { type Finding, firstListed, negationsIn, type WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const futureAsDone: WordingRule = (pair): Finding | undefined => ofVerb(pair) ?? ofWhole(pair);

/** The verb is the same on both sides: "plans to recall", "has recalled". */
function ofVerb({ claim, source, near, shared, words }: Pair): Finding | undefined {
  const { future, hedged, conditional } = words;
  if (hasListed(`${future} ${hedged}`, claim.folded) && doneIn(claim, words).length === 0) return undefined;
  if (
    near.length > 1 &&
    near.slice(1).some((one) => shared.some(({ source: { folded } }) => isDone(one, words, folded)))
  ) {
    return undefined;
  }
  const verbs = shared.filter((one) => !one.claim.isCapital && /^\p{L}/u.test(one.claim.folded));
  for (const { claim: mine, source: theirs } of verbs) {
    const claimed =
      doneBefore(claim, words, mine.start) ?? (isPast(mine.folded, theirs.folded, words) ? mine : undefined);
    const stated = futureBefore(source, words, theirs);
    if (claimed === undefined || stated === undefined) continue;
    if (hasListed(future, claim.folded.slice(Math.max(0, claimed.start - CLOSE), mine.start))) continue;
    if (doneBefore(source, words, theirs.start) !== undefined) continue;
    if (hasListed(words.hedges, claim.folded.slice(0, claimed.start))) continue;
    if (hasListed(conditional, claim.folded.slice(0, claimed.start)) && hasListed(hedged, claim.folded))
      continue;
    return found({ start: claimed.start, end: mine.end }, { start: stated.start, end: theirs.end });
  }
  return undefined;
}

/** The verbs differ. The excerpt contains only plans, and the claim only what was done. */
function ofWhole(pair: Pair): Finding | undefined {
  const { claim, source, near, shared, isAbout, words } = pair;
  if (!isAbout || near.length > 1 || [claim, source].some((one) => negationsIn(one, words).length > 0))
    return undefined;
  const claimed = firstListed(words.already, claim) ?? pastIn(claim, words);
  const stated = firstListed(words.planned, source) ?? formIn(source, words);
  if (claimed === undefined || stated === undefined || isLeftOpen(claim, words)) return undefined;
  if (hasListed(words.already, source.folded) || isToldAsDone(source, words)) return undefined;
  const before = source.folded.slice(0, stated.start).replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  const told = findListed(words.acts, before).filter(
    ({ start, end }) => !hasListed(`${words.said} ${words.planned}`, before.slice(start, end).trim()),
  );
  const isLast = source.words.every(({ start }) => start < stated.end);
  const isBehind = isLast || shared.some((one) => one.source.start >= stated.start);
  return told.length === 0 && isBehind ? found(claimed, stated) : undefined;
}

/** True where there is an auxiliary of the past, except before a plan: "has promised". */
function isToldAsDone(source: Sentence, words: WordingWords): boolean {
  return doneIn(source, words).some(
    ({ end }) => !hasListed(`${words.planned} ${words.said}`, source.folded.slice(end, end + FAR)),
  );
}

function found(claimed: Hit, stated: Hit): Finding {
  return {
    ...{ code: "future-as-done", claimed, stated },
    hint: "The excerpt speaks of what is to come, the claim of what has happened.",
  };
}

/** An auxiliary of the past, or a verb's own past form, except for verbs of saying and planning. */
function pastIn(claim: Sentence, words: WordingWords): Hit | undefined {
  const isOfSaying = ({ start, end }: Hit): boolean =>
    hasListed(`${words.planned} ${words.said}`, claim.folded.slice(start, end + FAR));
  return [...doneIn(claim, words), ...findListed(words.pastForms, claim.written.toLowerCase())].find(
    (hit) => !isOfSaying(hit),
  );
}

function doneIn({ folded, written }: Sentence, { done, doneForms }: WordingWords): readonly Hit[] {
  return [...findListed(done, folded), ...findListed(doneForms, written.toLowerCase())].toSorted(
    (a, b) => a.start - b.start,
  );
}

function formIn({ written }: Sentence, { futureForms }: WordingWords): Hit | undefined {
  return findListed(futureForms, written.toLowerCase())[0];
}

/**
 * True where it plans, hedges, or has a future form. The auxiliary of the passive may also be that of the future: "wird
 * bereits geheizt".
 */
function isLeftOpen(claim: Sentence, words: WordingWords): boolean {
  const { planned, future, hedged, passives, already } = words;
  if (formIn(claim, words) !== undefined) return true;
  const isPassive = ({ start, end }: Hit): boolean =>
    hasListed(already, claim.folded) && hasListed(passives, claim.folded.slice(start, end));
  return findListed(`${planned} ${future} ${hedged}`, claim.folded).some((hit) => !isPassive(hit));
}

/** Letters between an auxiliary and its verb, and between a word of the future and the verb, in UTF-16 code units. */
const CLOSE = 18;
const FAR = 24;

/** True for "recalled" against "recall", but not for "delegated" against "delegated". */
function isPast(mine: string, theirs: string, { acts }: WordingWords): boolean {
  return mine !== theirs && hasListed(acts, mine);
}

/** A word of the future before a verb, or the verb's own ending. */
function futureBefore(
  sentence: Sentence,
  { planned, futureForms }: WordingWords,
  verb: Hit,
): Hit | undefined {
  const hasEnding = hasListed(futureForms, sentence.written.slice(verb.start, verb.end).toLowerCase());
  return hasEnding ? verb : before(sentence, planned, verb.start, FAR);
}

function before({ folded }: Sentence, list: string, at: number, reach: number): Hit | undefined {
  return findListed(list, folded).findLast(({ end }) => end <= at && at - end <= reach);
}

function doneBefore(sentence: Sentence, words: WordingWords, at: number): Hit | undefined {
  return doneIn(sentence, words).findLast(({ end }) => end <= at && at - end <= CLOSE);
}

function isDone(sentence: Sentence, words: WordingWords, folded: string): boolean {
  const at = sentence.folded.indexOf(folded);
  return at !== -1 && doneBefore(sentence, words, at) !== undefined;
}
