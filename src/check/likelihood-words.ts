/** Finds words of likelihood in a text, from both rows of ICD 203's scale. Each language's words are in its folder. */
import type { Prose } from "../model/prose.ts";
import { matchesOf } from "../text/matches-of.ts";
import { LANGUAGES, languageFor } from "./languages/languages.ts";
import type { LikelihoodWords } from "./languages/topics/likelihood.ts";
import { outsideQuotations } from "./outside-quotations.ts";

export interface Likelihood {
  /** As it is in the text. */
  readonly words: string;
  readonly index: number;
  readonly row: 1 | 2;
}

/**
 * Returns the author's own words of likelihood in order. Quoted words are the source's, and are left out. `language` is
 * a BCP 47 tag.
 */
export function likelihoodsIn(prose: Prose, language: string): readonly Likelihood[] {
  const patterns = patternsFor(language);
  if (patterns === undefined) return [];
  const own = outsideQuotations(prose);
  return patterns.rows
    .flatMap(({ row, pattern }) =>
      matchesOf(pattern, own).map((match): Likelihood => ({ words: match[0], index: match.index, row })),
    )
    .sort((a, b) => a.index - b.index);
}

/** True where a sentence states how sure its author is. */
export function saysConfidence(sentence: string, language: string): boolean {
  return patternsFor(language)?.confidence.test(sentence) === true;
}

/** True for words of likelihood that mean near certainty. */
export function isNearCertain(words: string, language: string): boolean {
  return patternsFor(language)?.certain.test(words) === true;
}

interface Patterns {
  readonly rows: readonly { readonly row: 1 | 2; readonly pattern: RegExp }[];
  readonly confidence: RegExp;
  readonly certain: RegExp;
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  LANGUAGES.map(({ tag, likelihood }) => [tag, patternsOf(likelihood)]),
);

function patternsFor(language: string): Patterns | undefined {
  return PATTERNS.get(languageFor(language)?.tag ?? "");
}

function patternsOf({ rows: [first, second], confidence, certain }: LikelihoodWords): Patterns {
  return {
    rows: [
      { row: 1, pattern: wordOf(first, "giu") },
      { row: 2, pattern: wordOf(second, "giu") },
    ],
    confidence: wordOf(confidence, "iu"),
    certain: new RegExp(certain, "iu"),
  };
}

function wordOf(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}
