/** What a text says in figures: numbers, dates, times of day and designations, freed of how they are written. */
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
  /** "last Wednesday", "yesterday": the days that this may be, counted from the day of the source. */
  readonly relative: Relative | undefined;
}

/** As much of a date as is given. Months from 1. */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export type Relative = RelativeDay | RelativePeriod;

export type RelativeDay = "last" | "next" | "nearest" | "yesterday" | "today" | "tomorrow";

/** A month or year, counted from that of the source. */
export type RelativePeriod =
  | "last month"
  | "this month"
  | "next month"
  | "last year"
  | "this year"
  | "next year";

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
