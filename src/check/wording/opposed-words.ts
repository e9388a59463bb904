/** Finds words that exclude each other, one in the claim and the other in its source. */
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export interface OpposedWords {
  /** `~`, `>` or `^`, as in lists of opposites. */
  readonly kind: string;
  readonly claimed: Hit;
  readonly stated: Hit;
  /** The whole of the claim's side of the pair, as a list. */
  readonly mine: string;
  readonly theirs: string;
}

/** Returns the pairs of a list of which the claim contains only one side, and the source only the other. */
export function opposedWords(list: string, claim: Sentence, source: Sentence): readonly OpposedWords[] {
  return sidesOf(list).flatMap(({ kind, one, other }) =>
    [[one, other] as const, [other, one] as const].flatMap(([mine, theirs]) => {
      const [claimed] = findListed(mine, claim.folded);
      if (claimed === undefined || hasListed(theirs, claim.folded)) return [];
      const [stated] = findListed(theirs, source.folded);
      if (stated === undefined || hasListed(mine, source.folded)) return [];
      return [{ kind, claimed, stated, mine, theirs }];
    }),
  );
}

export function areOpposed(list: string, claim: Sentence, source: Sentence): boolean {
  return opposedWords(list, claim, source).length > 0;
}

interface Sides {
  readonly kind: string;
  readonly one: string;
  readonly other: string;
}

const known = new Map<string, readonly Sides[]>();

function sidesOf(list: string): readonly Sides[] {
  const sides = known.get(list) ?? list.split(" ").map(readSides);
  known.set(list, sides);
  return sides;
}

function readSides(entry: string): Sides {
  const at = entry.search(/[~>^]/);
  const side = (written: string): string => written.replaceAll("|", " ");
  return { kind: entry.charAt(at), one: side(entry.slice(0, at)), other: side(entry.slice(at + 1)) };
}
