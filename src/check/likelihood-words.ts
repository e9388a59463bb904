/** The words of likelihood of ICD 203 (Analytic Standards, 2015, table 1), both rows. Called by the rules on judgements. */
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
      /\b(?:almost no chance|(?:very )?unlikely|(?:a )?roughly even chance|(?:very )?likely|almost certain(?:ly)?)\b/giu,
  },
  {
    row: 2,
    pattern:
      /\b(?:remote (?:chance|possibility)|(?:highly )?improbabl[ey]|roughly even odds|(?:highly )?probabl[ey]|nearly certain(?:ly)?)\b/giu,
  },
];

/** Returns the author's own words of likelihood in order; what is quoted is the source's and is passed over. */
export function likelihoodsIn(words: string): readonly Likelihood[] {
  const own = outsideQuotations(words);
  return ROWS.flatMap(({ row, pattern }) =>
    [...own.matchAll(pattern)].map((match): Likelihood => ({ words: match[0], index: match.index, row })),
  ).sort((a, b) => a.index - b.index);
}
