/** The units of numbers, and how to convert them. */

export interface Unit {
  /** More than one where the word leaves it open: "tons", "kronor", "pounds", "$". */
  readonly senses: readonly Sense[];
  /**
   * True for per cent, percentage points and money, which must be in the source. Other units may be given earlier in
   * the source.
   */
  readonly isStrict: boolean;
}

export interface Sense {
  /** What it measures. Units of one kind convert into each other. */
  readonly kind: string;
  /** Its size in the base unit of its kind. */
  readonly factor: number;
}

/** How often, or for how long: "a week" in "5 tonnes a week". */
export interface Rate {
  /** A kind of time: seconds, or years, which count in months. */
  readonly kind: string;
  readonly amount: number;
  /** True for "every three months", whose number is compared with the source too. */
  readonly isCounted: boolean;
}

/**
 * Returns the ratios by which a value in one unit becomes a value in the other: one for each sense in which both are of
 * one kind.
 */
export function ratiosBetween(from: Unit, to: Unit): readonly number[] {
  if (from === to) return [1];
  return from.senses.flatMap((one) =>
    to.senses.filter(({ kind }) => kind === one.kind).map(({ factor }) => one.factor / factor),
  );
}

/**
 * Returns the factors that convert a value in one rate into the other; none where that is impossible. A year is twelve
 * months, 52 weeks or 365 days.
 */
export function ratiosOfRates(from: Rate | undefined, to: Rate | undefined): readonly number[] {
  if (from === undefined || to === undefined) return [1];
  if (from.kind === to.kind) return [to.amount / from.amount];
  if (from.kind === "year") return secondsIn(from).map((seconds) => to.amount / seconds);
  return secondsIn(to).map((seconds) => seconds / from.amount);
}

const DAY = 86_400;

/** For a quarter or year. A month has no fixed number of days. */
function secondsIn({ amount: months }: Rate): readonly number[] {
  if (months % 12 === 0) return [(months / 12) * 365 * DAY, (months / 12) * 52 * 7 * DAY];
  return months % 3 === 0 ? [(months / 3) * 13 * 7 * DAY] : [];
}

/** Returns the unit of "kilometres an hour" and "megabits per second"; undefined for what is not a speed. */
export function asSpeed({ senses }: Unit, rate: Rate): Unit | undefined {
  const moving = senses.filter(({ kind }) => rate.kind === "second" && /^(?:meter|bit)$/.test(kind));
  if (moving.length === 0) return undefined;
  const speeds = moving.map(({ kind, factor }) => ({
    kind: `${kind} second^-1`,
    factor: factor / rate.amount,
  }));
  return { senses: speeds, isStrict: false };
}

/** True for equal values, apart from what binary arithmetic adds to a value and its conversion. */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 8 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

export const PERCENTAGE_POINT: Unit = {
  senses: [{ kind: "percentage-point", factor: 1 }],
  isStrict: true,
};

export function isPercent(unit: Unit | undefined): boolean {
  return unit?.senses.some(({ kind, factor }) => kind === "part" && factor === 0.01) ?? false;
}
