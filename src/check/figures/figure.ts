/** What a text says in figures: numbers, dates, times of day and designations, whatever their notation. */
import type { Rate, Unit } from "../units/unit.ts";

/** A figure with the place of its words: UTF-16 offsets in the prose it was read from, `end` exclusive. */
export type Figure = NumberFigure | DateFigure | TimeFigure | CodeFigure;

interface Placed {
  readonly start: number;
  readonly end: number;
  /** How it is bounded; two where the words can be read either way ("over two weeks"). */
  readonly bounds: readonly Bound[];
  /** From the first of the words that bound it, or that it is measured in, to the last; the figure's own place without any. */
  readonly bounded: { readonly start: number; readonly end: number };
}

/** What words such as "more than", "up to" and "about" make of a figure; at a time or date, `above` is after it. */
export type Bound = "exactly" | "above" | "at-least" | "below" | "at-most" | "about";

export interface NumberFigure extends Placed {
  readonly kind: "number";
  /** More than one where the writing leaves it open: "5m" is five metres or five million. */
  readonly readings: readonly Quantity[];
  /** `vague` is "thousands", `decade` is "the 1990s", by the first of its years; `listed` is the number of what a source lists. */
  readonly form: "cardinal" | "ordinal" | "fraction" | "decade" | "vague" | "listed";
  /** True where what it counts or measures stands right behind it: "5 days", "1701 soldiers". */
  readonly counts: boolean;
  /** In words, not digits. */
  readonly spelled: boolean;
  /** Where what it measures in ends, if that is no part of the figure itself: "5 kilometres", but "5 %". */
  readonly measuredTo: number | undefined;
  /** The two words right behind it, in lower case: "ships sank" of "two ships sank". */
  readonly noun: readonly [string, string] | undefined;
  /** How often it is: "a week". */
  readonly rate: Rate | undefined;
  /** What it designates, by its English name: "article" of "Article 5". */
  readonly designated: Designated | undefined;
}

export interface Designated {
  readonly noun: string;
  /** Where the noun begins; undefined where another number of its list comes between: "Articles 4 and 5". */
  readonly start: number | undefined;
  /** Written with a capital, so that noun and number are a name together. */
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
  /** From where it counts: "last Wednesday" and "next June" from the source's day, "next year" by `shift` from it. */
  readonly relative: Relative | undefined;
  /** How far from what is written, or from the source's day, it lies: "two years ago", "a day later". */
  readonly shift: Shift | undefined;
}

/** As much of a date as is given. Months from 1. */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** "the third quarter", "early in May". */
  readonly part?: DatePart;
}

/** A part of a year, by its months, or of a month, by its days. */
export interface DatePart {
  readonly name: PartName;
  readonly unit: "month" | "day";
  /** The months or days that may be meant. */
  readonly values: readonly number[];
  /** True where its limits are open, so that it is at odds with another date only. */
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
  /** Minutes from midnight, seconds as a fraction of one; two for "six o'clock". */
  readonly minutes: readonly number[];
}

/** Letters and digits together, as in S-400, G7, CV-25-118, 2025/131: compared as written, without hyphens. */
export interface CodeFigure extends Placed {
  readonly kind: "code";
  readonly code: string;
}

/** A figure before what stands around it was looked at. */
export type Bare<F extends Figure = Figure> = F extends Figure ? Omit<F, "bounds" | "bounded"> : never;
