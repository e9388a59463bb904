/**
 * A language's names for units of measure and money, in addition to CLDR's. Words are in lower case and without
 * diacritics.
 */
import type { UnitWords } from "../../units/unit-table.ts";

export interface MeasureWords extends UnitWords {
  /** Pattern of what may come between a number and its unit: "dos millones de metros". */
  readonly unitLinker: string;
  readonly rates: {
    /** Pattern of what comes before a period: "a week". */
    readonly per: string;
    /** Further patterns before a period that is away from the figure: "in a" in "in a year, it makes 300". */
    readonly within: string;
    /** Pattern after the period where that is not a rate: "a week ago". */
    readonly notBefore: string;
    /** Words for how often, each with the name of the period. */
    readonly adverbs: readonly (readonly [string, string])[];
    /** Periods without a unit of their own, in months. */
    readonly periods: ReadonlyMap<string, number>;
  };
}
