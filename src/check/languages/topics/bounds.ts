/** A language's words for bounds: "more than" before a figure, "or more" after it. Patterns have single spaces. */
import type { Bound } from "../../figures/figure.ts";

export interface BoundWords {
  /** Pattern of what may come between a bound and its figure: "at least the 40 cars", "más de un 50 %". */
  readonly articlesBetween: string;
  /** Patterns that bound a quantity, before and after it. */
  readonly bounds: BoundPhrases;
  /** Patterns that bound a date or time. */
  readonly momentBounds: BoundPhrases;
  /** Pattern of what bounds a quantity from above, but for a year only gives the end: "hasta 2010". */
  readonly until: string;
  /** Pattern of what begins a range, after which `until` is not a bound: "desde 40 hasta 50". */
  readonly since: string;
  /** Units before which `spanBounds` may also mean "during". */
  readonly spans: string;
  readonly spanBounds: string;
  /** Before the two ends of a range: "between 30 and 45". */
  readonly rangeOpening: string;
  /** Between two amounts to which one bound applies: "up to 8 million or 2 per cent". */
  readonly either: string;
}

export interface BoundPhrases {
  readonly before: readonly (readonly [string, readonly Bound[]])[];
  readonly behind: readonly (readonly [string, readonly Bound[]])[];
}
