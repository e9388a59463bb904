/** Finds wordings that claim several sources. Each language's words are in its folder. */

import { once } from "../model/once.ts";
import type { Prose } from "../model/prose.ts";
import { lowerKeepingPlaces } from "../text/lower-keeping-places.ts";
import { matchesOf } from "../text/matches-of.ts";
import { LANGUAGES } from "./languages/languages.ts";
import type { CorroborationWords } from "./languages/topics/corroboration.ts";
import { outsideQuotations } from "./outside-quotations.ts";

export interface Corroboration {
  /** As it is in the text. */
  readonly words: string;
  readonly index: number;
}

/**
 * Returns the first wording in the author's own words that claims several sources and is not denied, in whichever
 * language.
 */
export function corroborationIn(prose: Prose): Corroboration | undefined {
  const own = outsideQuotations(prose);
  const lower = lowerKeepingPlaces(own);
  const [first] = patterns()
    .map((one) => firstClaim(lower, one))
    .filter((claim) => claim !== undefined)
    .toSorted((a, b) => a.index - b.index);
  return first && { words: own.slice(first.index, first.index + first[0].length), index: first.index };
}

interface Patterns {
  /** Matches where any of the wordings does. */
  readonly any: RegExp;
  readonly wordings: readonly RegExp[];
  readonly denial: RegExp;
  readonly atOdds: RegExp;
  readonly areAtOdds: RegExp;
}

const patterns = once(() => LANGUAGES.map(({ corroboration }) => patternsOf(corroboration)));

function patternsOf({ wordings, denial, atOdds, areAtOdds }: CorroborationWords): Patterns {
  const alone = (words: string): string => `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
  return {
    any: new RegExp(alone(`(?:${wordings.join("|")})`), "u"),
    wordings: wordings.map((words) => new RegExp(alone(words), "gu")),
    denial: new RegExp(`(?<!\\p{L})(?:${denial})(?!\\p{L})`, "u"),
    atOdds: new RegExp(`(?<!\\p{L})(?:${atOdds})(?!\\p{L})`, "u"),
    areAtOdds: new RegExp(`^\\s+(?:${areAtOdds})`, "u"),
  };
}

/** `own` is in lower case. */
function firstClaim(own: string, patterns: Patterns): RegExpExecArray | undefined {
  if (!patterns.any.test(own)) return undefined;
  return patterns.wordings
    .flatMap((wording) => matchesOf(wording, own))
    .sort((a, b) => a.index - b.index)
    .find((match) => !isDenied(own, match, patterns) && !isDisputed(own, match, patterns));
}

/** In UTF-16 code units. A denial is nearer to what it denies. */
const LONGEST_CLAUSE = 400;

/** For "the reports do not agree" and "no two sources": in the claim itself, or before it in the same clause. */
function isDenied(own: string, match: RegExpExecArray, { denial }: Patterns): boolean {
  const before =
    own
      .slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index)
      .split(/[.,;:!?\n]/)
      .at(-1) ?? "";
  return denial.test(before + match[0]);
}

/** For "two reports contradict each other" and "two conflicting reports", which are counted but in conflict. */
function isDisputed(own: string, match: RegExpExecArray, { atOdds, areAtOdds }: Patterns): boolean {
  const end = match.index + match[0].length;
  return atOdds.test(match[0]) || areAtOdds.test(own.slice(end, end + LONGEST_CLAUSE));
}
