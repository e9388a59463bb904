/** What a language says for numbers, dates and bounds. English and Spanish have one; every other language has digits only. */
import type { Bound } from "./figure.ts";

/** Words stand in lower case and without diacritics; phrases are patterns over such text, with single spaces. */
export interface Lexicon {
  readonly language: string;
  /** What stands for a number below a thousand by itself: "seven", "doscientos". */
  readonly cardinals: ReadonlyMap<string, number>;
  /** What multiplies what stands before it by a hundred; Spanish has words for each hundred instead. */
  readonly hundred: string | undefined;
  /** What multiplies all that stands before it, in singular and plural. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that need nothing before them: "mil". */
  readonly openingScales: ReadonlySet<string>;
  /** "a" of "a hundred", "half" of "half a million", "and" of "a hundred and five". */
  readonly articles: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly joiner: string;
  /** Pattern of phrases in which "one" is no number: "no one". */
  readonly pronouns: string;
  /** Nouns that make a designation of the number behind them, by their English name: "Artículo 5", "Article 5". */
  readonly designators: ReadonlyMap<string, string>;
  /** Plurals that name no number: "thousands". */
  readonly vague: ReadonlyMap<string, number>;
  /** What makes a singular scale vague: "several hundred". */
  readonly some: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "thirds" of "two thirds", in the plural. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Other words for a number, such as "both" and "twice". They stand for it in a source, and claim nothing in a text. */
  readonly implied: ReadonlyMap<string, number>;
  /** Patterns that stand for a number as a whole: "half of", "the nineties". */
  readonly phrases: readonly (readonly [string, number, "fraction" | "decade"])[];
  /** Pattern of what makes two digits a decade: "años" of "años 90". */
  readonly decadeBefore: string;
  /** Pattern of what makes two digits with "s" an age: "his" of "his 30s". */
  readonly ageBefore: string;
  /** What follows the digits of an ordinal: "nd". */
  readonly ordinalSuffix: string;
  /** What may follow a number's digits at once or behind a space, with its factor: "bn". */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Patterns of the units that are compared, as they stand behind a number. */
  readonly units: readonly (readonly [string, string])[];
  /** Patterns of what is measured in, by English name, as they stand behind a number: compared where both texts say it. */
  readonly measures: readonly (readonly [string, string])[];
  readonly months: ReadonlyMap<string, number>;
  /** Read beside a day or year only. */
  readonly shortMonths: ReadonlyMap<string, number>;
  /** Months that are also other words: alone, they are read as months only behind one of `dateWords.before`. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** True where months and weekdays take a capital, so that without one they may be another word. */
  readonly capitals: boolean;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Read before a date only. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** Patterns between the parts of a date. */
  readonly dateWords: { readonly of: string; readonly and: string; readonly before: string };
  /** Days that are written as words: "el dos de mayo". */
  readonly dayWords: ReadonlyMap<string, number>;
  /** Patterns around a weekday, and of whole days. */
  readonly relative: {
    readonly last: readonly [before: string, behind: string];
    readonly next: readonly [before: string, behind: string];
    readonly days: readonly (readonly [string, "yesterday" | "today" | "tomorrow"])[];
  };
  readonly times: TimeWords;
  /** Pattern of what may come between a bound and its figure: "at least the 40 cars", "más de un 50 %". */
  readonly articlesBetween: string;
  /** Patterns that bound a quantity, before and behind it. */
  readonly bounds: BoundPhrases;
  /** Patterns that bound a date or time. */
  readonly momentBounds: BoundPhrases;
  /** Before these units, `over` and its like may as well mean "during". */
  readonly spans: string;
  readonly spanBounds: string;
}

export interface BoundPhrases {
  readonly before: readonly (readonly [string, readonly Bound[]])[];
  readonly behind: readonly (readonly [string, readonly Bound[]])[];
}

export interface TimeWords {
  /** Patterns behind the digits. */
  readonly am: string;
  readonly pm: string;
  readonly hours: string;
  /** Behind the hour alone, in digits or words; it may be of either half of the day. */
  readonly oclock: string;
  /** Hours of the day that have a name, in minutes from midnight. */
  readonly named: ReadonlyMap<string, number>;
  /** "half past" and its like, with the minutes that they add to the hour behind them. */
  readonly past: readonly (readonly [string, number])[];
}
