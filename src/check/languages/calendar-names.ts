/** The names of months and weekdays in a language, by CLDR through Intl, folded as in lexicons. */

export interface CalendarNames {
  /** Numbered from January, 1. */
  readonly months: ReadonlyMap<string, number>;
  readonly shortMonths: ReadonlyMap<string, number>;
  /** Numbered from Monday, 1. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly shortWeekdays: ReadonlyMap<string, number>;
}

/**
 * Returns the names for a BCP 47 tag. Shortened ones are without their full stop, and are also cut to three letters.
 */
export function calendarNames(tag: string): CalendarNames {
  const names = known.get(tag) ?? namesIn(tag);
  known.set(tag, names);
  return names;
}

const known = new Map<string, CalendarNames>();

function namesIn(tag: string): CalendarNames {
  const months = Array.from({ length: 12 }, (_, at) => Date.UTC(2001, at, 1));
  // The first of January 2001 is a Monday.
  const days = Array.from({ length: 7 }, (_, at) => Date.UTC(2001, 0, at + 1));
  const long = named(tag, { month: "long" }, months);
  const longDays = named(tag, { weekday: "long" }, days);
  return {
    months: long,
    shortMonths: new Map([...named(tag, { month: "short" }, months), ...cut(long)]),
    weekdays: longDays,
    shortWeekdays: new Map([...named(tag, { weekday: "short" }, days), ...cut(longDays)]),
  };
}

function named(
  tag: string,
  options: Intl.DateTimeFormatOptions,
  times: readonly number[],
): ReadonlyMap<string, number> {
  // With a day, languages that decline use the form that dates have.
  const format = new Intl.DateTimeFormat(tag, { ...options, day: "numeric", timeZone: "UTC" });
  const part = options.month === undefined ? "weekday" : "month";
  return new Map(
    times.map((time, at) => {
      const name = format.formatToParts(time).find(({ type }) => type === part)?.value ?? "";
      return [folded(name), at + 1];
    }),
  );
}

function folded(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\p{M}.]/gu, "")
    .toLowerCase();
}

/** Where two names have the same three letters, as "juin" and "juillet", neither is cut. */
function cut(names: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const all = [...names].map(([name, value]) => [name.slice(0, 3), value] as const);
  return all.filter(([short]) => all.filter(([other]) => other === short).length === 1);
}
