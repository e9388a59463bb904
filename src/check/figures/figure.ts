/** What a text says in figures: numbers, dates, times of day and designations, whatever their notation. */
import type { Rate, Unit } from "../units/unit.ts";

/**
 * A figure with the place of its words, in UTF-16 offsets in the prose from which it was read, with `end` exclusive.
 */
export type Figure = NumberFigure | DateFigure | TimeFigure | CodeFigure;

interface Placed {
  readonly start: number;
  readonly end: number;
  /** How it is bounded. There are two bounds where the words can be read either way ("over two weeks"). */
  readonly bounds: readonly Bound[];
  /** From the first to the last of the words that bound it or give its unit. Without any, the figure's own place. */
  readonly bounded: { readonly start: number; readonly end: number };
}

/** What words such as "more than", "up to" and "about" make of a figure. For a time or date, `above` is after it. */
export type Bound = "exactly" | "above" | "at-least" | "below" | "at-most" | "about";

export interface NumberFigure extends Placed {
  readonly kind: "number";
  /** More than one where the notation leaves it open: "5m" is five metres or five million. */
  readonly readings: readonly Quantity[];
  /**
   * `vague` is "thousands". `decade` is "the 1990s", given by its first year. `listed` is the number of items that a
   * source lists.
   */
  readonly form: "cardinal" | "ordinal" | "fraction" | "decade" | "vague" | "listed";
  /** True where what it counts or measures comes directly after it: "5 days", "1701 soldiers". */
  readonly counts: boolean;
  /** True where it is in words, not digits. */
  readonly spelled: boolean;
  /** The end of its unit, where that is not part of the figure itself: "5 kilometres", but not "5 %". */
  readonly measuredTo: number | undefined;
  /** The two words directly after it, in lower case: "ships sank" in "two ships sank". */
  readonly noun: readonly [string, string] | undefined;
  /** How often it applies: "a week". */
  readonly rate: Rate | undefined;
  /** What it designates, by its English name: "article" for "Article 5". */
  readonly designated: Designated | undefined;
}

export interface Designated {
  readonly noun: string;
  /** Where the noun begins; undefined where another number of its list comes between: "Articles 4 and 5". */
  readonly start: number | undefined;
  /** True where it is written with a capital, so that noun and number are one name. */
  readonly isProper: boolean;
}

export interface Quantity {
  readonly value: number;
  readonly unit: Unit | undefined;
}

export interface DateFigure extends Placed {
  readonly kind: "date";
  /** More than one where the order of day and month is open: 2/3/2022. */
  readonly readings: readonly CalendarDate[];
  /** From 1, Monday, to 7. */
  readonly weekday: number | undefined;
  /**
   * From where it counts. "Last Wednesday" and "next June" count from the source's day, "next year" by `shift` from it.
   */
  readonly relative: Relative | undefined;
  /** How far it is from the date that is written, or from the source's day: "two years ago", "a day later". */
  readonly shift: Shift | undefined;
}

/** A date, as far as it is given. Months count from 1. */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Such as "the third quarter", or "early in May". */
  readonly part?: DatePart;
}

/** A part of a year, by its months, or of a month, by its days. */
export interface DatePart {
  readonly name: PartName;
  readonly unit: "month" | "day";
  /** The months or days that may be meant. */
  readonly values: readonly number[];
  /** True where its limits are vague, so that it conflicts only with another date. */
  readonly isLoose: boolean;
}

export type PartName =
  | ("q1" | "q2" | "q3" | "q4" | "h1" | "h2")
  | ("start" | "early" | "middle" | "late" | "end")
  | ("spring" | "summer" | "autumn" | "winter");

export type Relative = "last" | "next" | "nearest" | "issued";

export interface Shift {
  readonly by: number;
  readonly unit: "day" | "week" | "month" | "quarter" | "year";
}

export interface TimeFigure extends Placed {
  readonly kind: "time";
  /** Minutes from midnight, with seconds as a fraction. There are two for "six o'clock". */
  readonly minutes: readonly number[];
}

/**
 * Letters and digits together, as in S-400, G7, CV-25-118 and 2025/131. They are compared as written, without hyphens.
 */
export interface CodeFigure extends Placed {
  readonly kind: "code";
  readonly code: string;
}

/** A figure before the words around it were considered. */
export type Bare<F extends Figure = Figure> = F extends Figure ? Omit<F, "bounds" | "bounded"> : never;
