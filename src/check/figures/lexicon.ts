/** What a language says for numbers, dates and bounds. English and Spanish have one; every other language has digits only. */
import { ENGLISH } from "./english.ts";
import type { Bound } from "./figure.ts";
import { SPANISH } from "./spanish.ts";

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
  /** Plurals that name no number: "thousands". */
  readonly vague: ReadonlyMap<string, number>;
  /** What makes a singular scale vague: "several hundred". */
  readonly some: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "thirds" of "two thirds". */
  readonly denominators: ReadonlyMap<string, number>;
  /** Other words for a number, such as "both" and "twice". They stand for it in a source, and claim nothing in a text. */
  readonly implied: ReadonlyMap<string, number>;
  /** Patterns of whole fractions, with the value: "half of". */
  readonly fractions: readonly (readonly [string, number])[];
  /** Of a decade in words, "nineties", or before two digits, "anos 90". */
  readonly decades: ReadonlyMap<string, number>;
  readonly decadeBefore: string;
  /** What follows the digits of an ordinal: "nd". */
  readonly ordinalSuffix: string;
  /** What may follow a number's digits at once or behind a space, with its factor: "bn". */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Patterns of units that are compared, before and behind a number. */
  readonly units: readonly (readonly [string, string])[];
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also other words: taken for a month only where something around them says so. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** True where month names take a capital. */
  readonly capitalMonths: boolean;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekdays that are also other words when shortened, or shortened ones: read before a date only. */
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
  /** Before "6.30", which is else a number. */
  readonly at: string;
  readonly oclock: string | undefined;
  /** Hours of the day that have a name, in minutes. */
  readonly named: ReadonlyMap<string, number>;
  /** "half past" and its like with the minutes they add; an hour follows. */
  readonly past: readonly (readonly [string, number])[];
}

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [ENGLISH, SPANISH].map((lexicon) => [lexicon.language, lexicon]),
);

/** Returns the lexicon for a BCP 47 tag, or undefined where the language has none. */
export function lexiconFor(language: string): Lexicon | undefined {
  return LEXICONS.get(language.toLowerCase().split(/[-_]/)[0] ?? "");
}

/** Every language that has a lexicon, for texts of unknown language. */
export const KNOWN_LANGUAGES: readonly string[] = [...LEXICONS.keys()];
