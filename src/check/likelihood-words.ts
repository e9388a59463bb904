/** The words of likelihood of ICD 203 (Analytic Standards, 2015, table 1), both rows. Called by the rules on judgements. */
import type { Prose } from "../model/prose.ts";
import { outsideQuotations } from "./outside-quotations.ts";

export interface Likelihood {
  /** As it stands in the text. */
  readonly words: string;
  readonly index: number;
  readonly row: 1 | 2;
}

const ROWS: readonly { readonly row: 1 | 2; readonly pattern: RegExp }[] = [
  {
    row: 1,
    pattern:
      /\b(?:almost\s+no\s+chance|(?:very\s+)?unlikely|(?:a\s+)?roughly\s+even\s+chance|(?:very\s+)?likely|almost\s+certain(?:ly)?)\b/giu,
  },
  {
    row: 2,
    pattern:
      /\b(?:remote\s+(?:chance|possibility)|(?:highly\s+)?improbabl[ey]|roughly\s+even\s+odds|(?:highly\s+)?probabl[ey]|nearly\s+certain(?:ly)?)\b/giu,
  },
];

/** Returns the author's own words of likelihood in order; what is quoted is the source's and is passed over. */
export function likelihoodsIn(prose: Prose): readonly Likelihood[] {
  const own = outsideQuotations(prose);
  return ROWS.flatMap(({ row, pattern }) =>
    [...own.matchAll(pattern)].map((match): Likelihood => ({ words: match[0], index: match.index, row })),
  ).sort((a, b) => a.index - b.index);
}
