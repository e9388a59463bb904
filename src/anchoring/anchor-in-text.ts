/** Anchors all excerpts of one source in its text. */
import type { Anchor } from "../model/anchor.ts";
import type { Excerpt, TextPosition } from "../model/excerpt.ts";
import type { Fold } from "../text/fold-table.ts";
import { FOLDS } from "../text/fold-table.ts";
import type { TextRange } from "../text/position-map.ts";
import { findBroken, type MendedRange } from "./broken-words.ts";
import { distinguishingPrefixes } from "./distinguishing-prefixes.ts";
import { findFolded, findLetterByLetter } from "./find-wordings.ts";
import { narrowMatches } from "./narrow-matches.ts";
import { nearestPassages } from "./nearest-passage.ts";
import { neededFolds } from "./needed-folds.ts";
import { positionOf, type TextIndex } from "./text-index.ts";

/** Where words of the passage are broken, it also has the passage with the words mended. */
type Match = TextRange & Partial<Pick<MendedRange, "mended">>;

/** An excerpt with every place where its wording was found, in one of the two ways. */
interface Found {
  readonly excerpt: Excerpt;
  readonly matches: readonly Match[];
  readonly index: TextIndex;
}

/**
 * Returns each excerpt's anchor, in order. What is found letter by letter is not searched for folded, and what is found
 * folded is not searched for in broken words. Of several matches, prefix and suffix choose. Where they leave more than
 * one, a recorded position that equals one of these chooses.
 */
export function anchorInText(excerpts: readonly Excerpt[], index: TextIndex): readonly Anchor[] {
  const { text } = index.source;
  const literal = matchesOf(excerpts, (wordings) => findLetterByLetter(text, wordings));
  const unfound = excerpts.filter((excerpt) => !literal.has(excerpt));
  const folded = matchesOf(unfound, (wordings) => findFolded(text, index.folded(), wordings));
  const unfolded = unfound.filter((excerpt) => !folded.has(excerpt));
  const broken = matchesOf(unfolded, (wordings) => findBroken(index, wordings));
  const absent = unfolded.filter((excerpt) => !broken.has(excerpt));
  const nearest = absent.length > 0 ? nearestPassages(absent.map(wordingOf), index) : [];
  const passages = new Map(absent.map((excerpt, at) => [excerpt, nearest[at]]));
  return excerpts.map((excerpt) => {
    const matches = literal.get(excerpt) ?? folded.get(excerpt) ?? broken.get(excerpt);
    if (matches === undefined) return { kind: "absent", nearest: passages.get(excerpt) };
    return decide({ excerpt, matches, index });
  });
}

/** The matches of those excerpts that have any. */
function matchesOf(
  excerpts: readonly Excerpt[],
  find: (wordings: readonly string[]) => readonly (readonly Match[])[],
): ReadonlyMap<Excerpt, readonly Match[]> {
  const found = excerpts.length > 0 ? find(excerpts.map(wordingOf)) : [];
  const pairs = excerpts.map((excerpt, at) => [excerpt, found[at] ?? []] as const);
  return new Map(pairs.filter(([, matches]) => matches.length > 0));
}

/** White space alone cannot be searched for. */
function wordingOf(excerpt: Excerpt): string {
  return excerpt.exact.value.trim() === "" ? "" : excerpt.exact.value;
}

function decide(found: Found): Anchor {
  const { excerpt, matches, index } = found;
  const narrowed = matches.length > 1 ? narrowMatches(index.source.text, matches, excerpt) : matches;
  const [only, ...others] = narrowed;
  const chosen = others.length === 0 ? only : narrowed.find((match) => isRecorded(match, found));
  if (chosen === undefined) return ambiguous({ ...found, matches: narrowed });
  const position = positionOf(index.source, chosen);
  const folds = foldsOf({ ...found, matches: [chosen] });
  const recorded = excerpt.position?.value;
  if (recorded !== undefined && !isSame(recorded, position))
    return { kind: "moved", position, recorded, folds };
  return folds.length > 0 ? { kind: "folded", position, folds } : { kind: "anchored", position };
}

function isRecorded(match: TextRange, { excerpt, index }: Found): boolean {
  const recorded = excerpt.position?.value;
  return recorded !== undefined && isSame(recorded, positionOf(index.source, match));
}

function isSame(a: TextPosition, b: TextPosition): boolean {
  return a.start === b.start && a.end === b.end;
}

function ambiguous(found: Found): Anchor {
  const { matches, index } = found;
  const prefixes = distinguishingPrefixes(
    index.source.text,
    matches.map(({ start }) => start),
  );
  return {
    kind: "ambiguous",
    matches: matches.map((match, at) => ({
      position: positionOf(index.source, match),
      prefix: prefixes[at] ?? "",
    })),
    folds: foldsOf(found),
  };
}

/** The folds that any of the matches needs. */
function foldsOf({ excerpt, matches, index }: Found): readonly Fold[] {
  const exact = excerpt.exact.value;
  const { text } = index.source;
  const passages = new Set(matches.map(({ start, end, mended }) => mended ?? text.slice(start, end)));
  passages.delete(exact);
  const needed = new Set<Fold>([...passages].flatMap((passage) => neededFolds(exact, passage)));
  if (matches.some(({ mended }) => mended !== undefined)) needed.add("broken-words");
  return FOLDS.filter((fold) => needed.has(fold));
}
