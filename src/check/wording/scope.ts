/** Scope: the claim is about the whole of a place, time or group, and the excerpt only about a part of it. */
import { type Finding, firstListed, type WordingRule } from "./finding.ts";
import type { Pair, SharedWord } from "./pairs.ts";
import { type Part, partsIn } from "./parts.ts";
import type { ContentWord, Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export const scope: WordingRule = (pair): Finding | undefined =>
  pair.isAbout ? (widened(pair) ?? unrestricted(pair)) : undefined;

/** For "across the country" and "all year round". */
function widened({ claim, near, words }: Pair): Finding | undefined {
  const claimed = firstListed(words.everywhere, claim);
  if (claimed === undefined) return undefined;
  if (near.some(({ folded }) => hasListed(`${words.everywhere} ${words.all}`, folded))) return undefined;
  return {
    code: "scope-widened",
    claimed,
    stated: undefined,
    hint: "The excerpt does not say that it holds for the whole.",
  };
}

/** For "every driver" instead of "drivers over 60", where the claim leaves out which drivers are meant. */
function unrestricted(pair: Pair): Finding | undefined {
  const { claim, source, shared, words } = pair;
  for (const all of partsIn(claim, words).filter(({ extent }) => extent === 5)) {
    const last = lastCounted(all, pair);
    const counted = shared.find((one) => one.claim === last)?.source;
    if (last === undefined || counted === undefined) continue;
    const isOwn = restrictionsBehind(claim, last, pair).some(
      (word) => !shared.some((one) => one.claim === word) && !hasListed(words.wholes, word.folded),
    );
    const dropped = restrictionsBehind(source, counted, pair).find(
      (word) => !shared.some((one) => one.source === word),
    );
    if (isOwn || dropped === undefined) continue;
    return {
      code: "scope-widened",
      claimed: { start: all.hit.start, end: last.end },
      stated: { start: counted.start, end: dropped.end },
      hint: "The excerpt says it of some of them, the claim of all.",
    };
  }
  return undefined;
}

/**
 * The last of the words that follow "all" and each other without a break, in the excerpt too: "tram and bus drivers".
 */
function lastCounted({ hit }: Part, { claim, shared }: Pair): ContentWord | undefined {
  let last: SharedWord | undefined;
  for (const word of claim.words.filter(({ start }) => start >= hit.end)) {
    const next = shared.find((one) => one.claim === word);
    const isNext =
      next !== undefined &&
      areClose(last?.claim ?? hit, next.claim) &&
      (last === undefined || areClose(last.source, next.source));
    if (!isNext) break;
    last = next;
  }
  return last?.claim;
}

function areClose(one: Hit, next: Hit): boolean {
  return next.start >= one.end && next.start - one.end <= CLOSE;
}

/** Room for a small word or two, in UTF-16 code units. */
const CLOSE = 6;

/** Room for "more than", in UTF-16 code units. */
const FAR = 12;

/** The first word of each restriction after a noun: 60 and Lyon in "drivers over 60 in Lyon". */
function restrictionsBehind(sentence: Sentence, noun: ContentWord, pair: Pair): readonly ContentWord[] {
  const found: ContentWord[] = [];
  const openers = findListed(pair.words.restricting, sentence.folded);
  for (let end = noun.end; ; ) {
    const opener = openers.find(({ start }) => sentence.folded.slice(end, start) === " ");
    const word = opener && sentence.words.find(({ start }) => start >= opener.end);
    if (opener === undefined || word === undefined || word.start - opener.end > FAR) return found;
    found.push(word);
    end = word.end;
  }
}
