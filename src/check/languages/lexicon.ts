/**
 * All of a language's words for figures: numbers, measures, dates, times and bounds. In a language without a lexicon,
 * figures are read only from digits.
 */
import type { BoundWords } from "./topics/bounds.ts";
import type { DateWords } from "./topics/dates.ts";
import type { DerivedWords } from "./topics/derived.ts";
import type { LimitWords } from "./topics/limits.ts";
import type { MeasureWords } from "./topics/measures.ts";
import type { NumberWords } from "./topics/numbers.ts";
import type { PeriodWords } from "./topics/periods.ts";
import type { StepWords } from "./topics/steps.ts";
import type { TimeWords } from "./topics/times.ts";

export interface Lexicon
  extends NumberWords,
    MeasureWords,
    DateWords,
    PeriodWords,
    BoundWords,
    LimitWords,
    DerivedWords,
    StepWords {
  readonly times: TimeWords;
}
