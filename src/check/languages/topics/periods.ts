/**
 * A language's words for parts of years and months, and for times that are counted from another. Patterns have single
 * spaces.
 */
import type { PartName, Shift } from "../../figures/figure.ts";

/** Patterns before and after a number of days, weeks, months or years. */
export type Around = readonly [before: string, behind: string];

export interface PeriodWords {
  readonly periods: {
    /** Quarters and halves. */
    readonly parts: readonly (readonly [string, PartName])[];
    readonly seasons: readonly (readonly [string, PartName])[];
    /** Read only before a month, a year or a season: "early", "the end of". */
    readonly edges: readonly (readonly [string, PartName])[];
    /** Parts of an understood year, in one word or phrase: "year-end". */
    readonly ownEdges: readonly (readonly [string, PartName])[];
    /** Pattern of what may come between a part, or a month, and its year. */
    readonly joined: string;
    /** Patterns around a year that mean the end of the year before: "before 2025 begins". */
    readonly beforeYear: Around;
    /** Words for periods, with the number of units: a fortnight is 14 days. */
    readonly units: ReadonlyMap<string, readonly [number, Shift["unit"]]>;
    /** Pattern of what means one of them, beside the language's numbers. */
    readonly one: string;
    /** At this distance before or after the source's own day: "two years ago", "in two months". */
    readonly back: Around;
    readonly forth: Around;
    /** At this distance before or after another date: "two years later". */
    readonly earlier: Around;
    readonly later: Around;
    /** Pattern before a length of time by which something was moved, and of the verbs that give the direction. */
    readonly by: string;
    readonly delays: string;
    readonly advances: string;
    /** One day, month or year from another date: "the following year". */
    readonly steps: readonly (readonly [string, number, Shift["unit"]])[];
    /** Days with a name, by month and day. */
    readonly holidays: readonly (readonly [string, number, number])[];
    /** Patterns of a year of life by its number, `count`, with the difference from the age. */
    readonly ages: readonly (readonly [string, number])[];
    /** Pattern of what an ordinal counts in "the twentieth day after". */
    readonly countedDay: string;
  };
}
