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

/**
 * Returns the places of the words of `own` that are also in `other`, in the same order: the longest common sequence of
 * telling words, and of all words between each two of them. An "and" must not keep a longer word from its partner.
 */
function keptWords(own: Wording, other: Wording): ReadonlySet<number> {
  const telling = matches(tellingIn(own), tellingIn(other));
  const ends = [...telling, { own: own.length, other: other.length }];
  const kept = new Set<number>();
  let from = { own: 0, other: 0 };
  for (const end of ends) {
    const between = matches(placesIn(own, from.own, end.own), placesIn(other, from.other, end.other));
    for (const match of between) kept.add(match.own);
    if (end.own < own.length) kept.add(end.own);
    from = { own: end.own + 1, other: end.other + 1 };
  }
  return kept;
}

interface Place {
  readonly at: number;
  readonly key: string;
}

function tellingIn(wording: Wording): readonly Place[] {
  return wording.flatMap(({ key, isTelling }, at) => (isTelling ? { at, key } : []));
}

function placesIn(wording: Wording, start: number, end: number): readonly Place[] {
  return wording.slice(start, end).map(({ key }, at) => ({ at: start + at, key }));
}

/** Returns the longest common sequence, each match with its place in both. */
function matches(
  own: readonly Place[],
  other: readonly Place[],
): readonly { readonly own: number; readonly other: number }[] {
  let [ownAt, otherAt] = [0, 0];
  return diffArrays(
    own.map(({ key }) => key),
    other.map(({ key }) => key),
  ).flatMap(({ added, removed, value }) => {
    const [ownStart, otherStart] = [ownAt, otherAt];
    if (!added) ownAt += value.length;
    if (!removed) otherAt += value.length;
    if (added || removed) return [];
    return value.map((_key, by) => ({
      own: own[ownStart + by]?.at ?? 0,
      other: other[otherStart + by]?.at ?? 0,
    }));
  });
}
