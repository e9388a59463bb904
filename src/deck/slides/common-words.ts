/** Tells which words two or more wordings have in common, and which one has alone. */
import { diffArrays } from "diff";
import type { ComparedWord } from "./compared-words.ts";

/**
 * `common` is in every wording at the same place in the order of words, `own` in no other one. `shared` is what some
 * others have, or have at another place.
 */
export type Commonness = "common" | "shared" | "own";

type Wording = readonly ComparedWord[];

/** Returns for each wording how common each of its words is. */
export function commonWords(wordings: readonly Wording[]): readonly (readonly Commonness[])[] {
  return wordings.map((own) => {
    const others = wordings
      .filter((wording) => wording !== own)
      .map((other) => ({ kept: keptWords(own, other), moved: movedWords(own, other) }));
    return own.map((_word, at) => {
      if (others.every(({ kept }) => kept.has(at))) return "common";
      return others.some(({ kept, moved }) => kept.has(at) || moved.has(at)) ? "shared" : "own";
    });
  });
}

/**
 * Returns the places of the words of `own` that `other` has anywhere. Short words count only in one run with a longer one:
 * "not" is no less a difference because the other says it of something else.
 */
function movedWords(own: Wording, other: Wording): ReadonlySet<number> {
  const places = new Map(other.map(({ key }, at) => [key, at]));
  const moved = new Set<number>();
  for (const [at, { key, isTelling }] of own.entries()) {
    const place = places.get(key);
    if (!isTelling || place === undefined || moved.has(at)) continue;
    const isSame = (by: number): boolean =>
      own[at + by] !== undefined && own[at + by]?.key === other[place + by]?.key;
    for (let by = 0; isSame(by) && !moved.has(at + by); by -= 1) moved.add(at + by);
    for (let by = 1; isSame(by); by += 1) moved.add(at + by);
  }
  return moved;
}

/** Returns the places of the words of `own` that are also in `other`, in the same order: their longest common sequence. */
function keptWords(own: Wording, other: Wording): ReadonlySet<number> {
  const kept = new Set<number>();
  let at = 0;
  for (const { added, removed, value } of diffArrays(
    own.map((word) => word.key),
    other.map((word) => word.key),
  )) {
    if (added) continue;
    for (const _word of value) {
      if (!removed) kept.add(at);
      at += 1;
    }
  }
  return kept;
}
