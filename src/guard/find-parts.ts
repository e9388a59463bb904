/** Searches an audience's outputs for parts of withheld wordings: the beginning of an excerpt, as an uncited title. */
import type { Stretch } from "../sources/passages.ts";
import { isIn } from "./find-leaks.ts";
import { findMany } from "./find-many.ts";
import { foldWording } from "./fold-words.ts";
import type { SeenTexts } from "./see-texts.ts";
import { type IsShown, tellingParts } from "./telling-parts.ts";

/** Words that stand both in an output and in what is withheld, as they stand there. */
export interface FoundPart<One> {
  readonly of: One;
  readonly words: string;
}

/**
 * Returns for each of `withheld` the longest part that tells something and that the texts contain. What `isShown` holds for
 * tells nothing; it is asked only about wordings of which a part is there.
 */
export function findParts<One extends { readonly wording: string }>(
  seen: SeenTexts,
  withheld: readonly One[],
  isShown: IsShown,
): readonly FoundPart<One>[] {
  const wordings = [...new Set(withheld.map(({ wording }) => wording))];
  const suspects = partsIn(seen, new Map(wordings.map((wording) => [wording, tellingParts(wording)])));
  const found = partsIn(
    seen,
    new Map([...suspects.keys()].map((wording) => [wording, tellingParts(wording, isShown)])),
  );
  return withheld.flatMap((of) => {
    const words = found.get(of.wording);
    return words === undefined ? [] : [{ of, words }];
  });
}

/** Returns, for each wording of which a part is found, the longest stretch of such parts. */
function partsIn(
  seen: SeenTexts,
  sought: ReadonlyMap<string, readonly Stretch[]>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { see, ...text } of [...seen.ways, seen.inFigures()]) {
    const lettersOf = ({ start, end }: Stretch, wording: string): string =>
      foldWording(see(wording.slice(start, end)));
    const letters = new Map(
      [...sought].flatMap(([wording, parts]) =>
        parts.map((part) => [part, lettersOf(part, wording)] as const),
      ),
    );
    const there = findMany(text.letters, letters.values());
    const isHit = (part: Stretch): boolean => {
      const one = letters.get(part) ?? "";
      return there.has(one) && isIn(text, { letters: one, isWhole: true });
    };
    for (const [wording, parts] of sought) {
      const runs = joined(parts.filter(isHit), (part) => text.letters.includes(lettersOf(part, wording)));
      const [longest] = runs.toSorted((a, b) => b.end - b.start - (a.end - a.start));
      if (longest !== undefined && !found.has(wording))
        found.set(wording, wording.slice(longest.start, longest.end));
    }
  }
  return found;
}

/** Joins parts that overlap, as long as the whole of them stands in the text. */
function joined(parts: readonly Stretch[], isThere: (part: Stretch) => boolean): readonly Stretch[] {
  const runs: Stretch[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const both = { start: last?.start ?? part.start, end: part.end };
    if (last === undefined || part.start > last.end || !isThere(both)) runs.push(part);
    else runs.splice(-1, 1, both);
  }
  return runs;
}
