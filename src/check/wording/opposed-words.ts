/** Finds words that exclude each other, one in the claim and the other in its source. */
import { onceForText } from "../../text/once-for-text.ts";
import { FirstWordIndex } from "./first-words.ts";
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
  const opposites = oppositesIn(list);
  return opposites.in(claim.folded).flatMap(({ kind, one, other }) =>
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

interface Opposites {
  /** Returns the pairs of which the text may have one side. */
  in(text: string): readonly Sides[];
}

const known = new Map<string, Opposites>();

function oppositesIn(list: string): Opposites {
  const opposites = known.get(list) ?? indexed(list.split(" ").map(readSides));
  known.set(list, opposites);
  return opposites;
}

/** Texts for which the pairs are remembered. When there are more, all of them are forgotten. */
const MOST_TEXTS = 2_000;

function indexed(sides: readonly Sides[]): Opposites {
  const index = new FirstWordIndex();
  for (const [at, { one, other }] of sides.entries()) {
    index.add(one, at);
    index.add(other, at);
  }
  return {
    in: onceForText(MOST_TEXTS, (text) =>
      [...index.inText(text)].toSorted((a, b) => a - b).flatMap((at) => sides[at] ?? []),
    ),
  };
}

function readSides(entry: string): Sides {
  const at = entry.search(/[~>^]/);
  const side = (written: string): string => written.replaceAll("|", " ");
  return { kind: entry.charAt(at), one: side(entry.slice(0, at)), other: side(entry.slice(at + 1)) };
}
