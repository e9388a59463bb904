/** Comparisons: the claim has more where the excerpt has less, or the two that are compared have changed places. */

import { isWithin } from "./clause-at.ts";
import { contraryFigures } from "./compared-figures.ts";
import { type Comparison, comparisonsIn, VERSIONS } from "./comparisons.ts";
import type { Finding, WordingRule } from "./finding.ts";
import type { Pair } from "./pairs.ts";
import { shareStem } from "./sentences.ts";
import type { Hit } from "./word-list.ts";

export const comparison: WordingRule = (pair): Finding | undefined => {
  const { claim, source, others, words } = pair;
  const stated = comparisonsIn(source, words);
  const elsewhere = others.filter((one) => one !== source).flatMap((one) => comparisonsIn(one, words));
  for (const claimed of comparisonsIn(claim, words)) {
    if (elsewhere.some((one) => relation(claimed, one) === "same")) continue;
    const contrary = contraryOf(claimed, stated, pair) ?? contraryFigures(claimed, pair);
    if (contrary === undefined) continue;
    return {
      ...{ code: "comparison-turned", claimed: claimed.hit, stated: contrary },
      hint: "The excerpt has the two the other way round.",
    };
  }
  return undefined;
};

/** Among the comparisons of the same things, one that says the contrary, if none says the same. */
function contraryOf(claimed: Comparison, stated: readonly Comparison[], { shared }: Pair): Hit | undefined {
  const scored = stated
    .map((one) => ({
      one,
      is: relation(claimed, one),
      score: shared.filter((word) => isWithin(word.source, one.about)).length,
    }))
    .filter(({ is }) => is !== undefined);
  const best = Math.max(...scored.map(({ score }) => score));
  const closest = scored.filter(({ score }) => score === best);
  return closest.some(({ is }) => is === "same") ? undefined : closest[0]?.one.hit;
}

/**
 * Whether two comparisons of the same two things say the same; undefined where they compare others, or by something
 * else.
 */
function relation(one: Comparison, other: Comparison): "same" | "contrary" | undefined {
  const isAlike = goAlike(one, other);
  if (one.isDenied || other.isDenied || isAlike === undefined) return undefined;
  const [left = [], right = [], otherLeft = [], otherRight = []] = tellingNames(one, other);
  const isStraight = share(right, otherRight) && share(left, otherLeft);
  const isSwapped = share(right, otherLeft) && share(left, otherRight);
  if (!isStraight && !isSwapped) return undefined;
  return isAlike === !isSwapped ? "same" : "contrary";
}

/** Where all are "the new one" or "the old one", only that distinguishes them. */
function tellingNames(one: Comparison, other: Comparison): readonly (readonly string[])[] {
  const sides = [one.left, one.right, other.left, other.right];
  const versions = sides.map((names) => names.filter((name) => VERSIONS.includes(name)));
  return versions.every((names) => names.length > 0) ? versions : sides;
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => others.some((other) => shareStem(word, other)));
}

/** Whether both have more, or both less, of the same; undefined where they compare by something else. */
function goAlike(one: Comparison, other: Comparison): boolean | undefined {
  for (const { name, isMore } of one.qualities) {
    const same = other.qualities.find((quality) => quality.name === name);
    if (same !== undefined) return same.isMore === isMore;
  }
  const isPlain = [one, other].some(({ qualities }) => qualities.length === 0);
  if (!isPlain || one.isMore === undefined || other.isMore === undefined) return undefined;
  return one.isMore === other.isMore;
}
