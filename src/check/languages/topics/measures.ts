/** What a language calls the units of measure and money, beside CLDR's names. Words stand in lower case and without diacritics. */
import type { UnitWords } from "../../units/unit-table.ts";

export interface MeasureWords extends UnitWords {
  /** Pattern of what may come between a number and its unit: "dos millones de metros". */
  readonly unitLinker: string;
  readonly rates: {
    /** Pattern of what stands before a time: "a week". */
    readonly per: string;
    /** Further patterns before a time, away from the figure: "in a" of "in a year, it makes 300". */
    readonly within: string;
    /** Pattern behind the time that makes no rate of it: "a week ago". */
    readonly notBefore: string;
    /** Words for how often, each with the name of the time. */
    readonly adverbs: readonly (readonly [string, string])[];
    /** Times that have no unit, in months. */
    readonly periods: ReadonlyMap<string, number>;
  };
}
