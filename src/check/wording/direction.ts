/** Direction: something rises in the claim and falls in the excerpt, or the other way round. */
import { clauseAt, isWithin } from "./clause-at.ts";
import type { Finding, WordingRule } from "./finding.ts";
import { type Movement, movementsIn } from "./movements.ts";
import { areOpposed } from "./opposed-words.ts";
import type { Pair, SharedWord } from "./pairs.ts";
import { type Sentence, shareStem } from "./sentences.ts";
import { findListed, type Hit } from "./word-list.ts";

export const direction: WordingRule = (pair): Finding | undefined => {
  const { claim, source, words } = pair;
  const [claims, states] = [movementsIn(claim, words), movementsIn(source, words)];
  const mine = claims.filter((one) => !isRepeated(one, claim, states, source));
  const theirs = states.filter((one) => !isRepeated(one, source, claims, claim));
  for (const claimed of mine) {
    const stated = contraryOf(claimed, theirs, pair);
    if (
      stated === undefined ||
      isSaidBeside(claimed, stated, { mine, pair }) ||
      isSaidElsewhere(claimed, pair) ||
      isTurnedTwice(pair)
    )
      continue;
    return {
      ...{ code: "direction-turned", claimed: claimed.hit, stated: stated.hit },
      hint: "One says that something rises, the other that it falls.",
    };
  }
  return undefined;
};

/** "Power cuts rose" and "power cuts fell" have the cuts in common. */
function isRepeated(
  { hit }: Movement,
  sentence: Sentence,
  others: readonly Movement[],
  other: Sentence,
): boolean {
  const word = textAt(sentence, hit);
  return others.some((one) => shareStem(word, textAt(other, one.hit)));
}

function textAt({ folded }: Sentence, { start, end }: Hit): string {
  return folded.slice(start, end);
}

/** The movement of the source that fits the claim's best, where it goes the other way. */
function contraryOf(claimed: Movement, theirs: readonly Movement[], pair: Pair): Movement | undefined {
  if (claimed.isDenied || (claimed.isQuantity && !isOfShared(claimed, "claim", pair))) return undefined;
  const scored = theirs
    .filter((one) => !one.isQuantity || isOfShared(one, "source", pair))
    .map((one) => ({ one, score: theirs.length === 1 ? wholeScore(pair) : score(claimed, one, pair) }));
  const best = Math.max(0, ...scored.map((each) => each.score));
  if (best === 0) return undefined;
  const closest = scored.filter((each) => each.score === best).map(({ one }) => one);
  return closest.some((one) => one.isUp === claimed.isUp || one.isDenied) ? undefined : closest[0];
}

function wholeScore({ shared }: Pair): number {
  return shared.filter(isTelling).length;
}

function score(claimed: Movement, stated: Movement, { claim, source, shared, words }: Pair): number {
  const [mine, theirs] = [clauseAt(claim, claimed.hit, words), clauseAt(source, stated.hit, words)];
  return shared.filter((one) => isTelling(one) && isWithin(one.claim, mine) && isWithin(one.source, theirs))
    .length;
}

function isTelling({ claim }: SharedWord): boolean {
  return /^\p{L}/u.test(claim.folded);
}

/** Between "more" and its noun, or a verb before it, in UTF-16 code units. */
const BESIDE = 14;

/** Where nearly everything else is shared, what there is more of may have another word. */
const NEARLY_ALL = 0.6;

/** For "more pupils": true where both sides contain what there is more of. */
function isOfShared({ hit }: Movement, side: "claim" | "source", { shared, share }: Pair): boolean {
  if (share >= NEARLY_ALL) return true;
  return shared.some((one) => {
    const { start, end } = one[side];
    return (
      isTelling(one) &&
      ((start >= hit.end && start - hit.end <= BESIDE) || (end <= hit.start && hit.start - end <= 2))
    );
  });
}

/** The claim also has it going the excerpt's way, at least as close. */
function isSaidBeside(
  claimed: Movement,
  stated: Movement,
  { mine, pair }: { readonly mine: readonly Movement[]; readonly pair: Pair },
): boolean {
  const least = score(claimed, stated, pair);
  return mine.some((one) => one.isUp === stated.isUp && score(one, stated, pair) >= least);
}

/** Another cited sentence has it going the claim's way, so the claim may rest on that one. */
function isSaidElsewhere({ isUp }: Movement, { source, near, others, claim, shared, words }: Pair): boolean {
  const missing = claim.words.filter((word) => !shared.some((one) => one.claim === word));
  return others.some(
    (one) =>
      one !== source &&
      (near.includes(one) ||
        one.words.some((word) => missing.some(({ folded }) => shareStem(folded, word.folded)))) &&
      movementsIn(one, words).some((other) => other.isUp === isUp && !other.isQuantity),
  );
}

/** Employment rises as unemployment falls, and the crown rises against the mark as the mark falls against the crown. */
function isTurnedTwice({ claim, source, shared, words }: Pair): boolean {
  if (areOpposed(words.inverses, claim, source) || areOpposed(words.opposites, claim, source)) return true;
  const [mine, theirs] = [claim, source].map(({ folded }) => findListed(words.against, folded)[0]);
  if (mine === undefined || theirs === undefined) return false;
  const next = shared.find((one) => one.claim.start >= mine.end);
  return next === undefined || next.source.start < theirs.start;
}
