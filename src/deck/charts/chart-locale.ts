/** How a language writes numbers and dates, in the form that Vega needs. */

/** Returns d3's locale definitions for a BCP 47 tag. */
export function chartLocale(language: string): { readonly number: object; readonly time: object } {
  return { number: numbers(language), time: times(language) };
}

function numbers(language: string): object {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(-1234567.8);
  const part = (type: string, otherwise: string): string =>
    parts.find((one) => one.type === type)?.value ?? otherwise;
  // Few fonts have a narrow no-break space.
  const thousands = part("group", "").replaceAll("\u202f", "\u00a0");
  return { decimal: part("decimal", "."), thousands, grouping: [3], currency: ["", ""], minus: "−" };
}

const YEAR = 2024;

function times(language: string): object {
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): readonly string[] => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return dates.map((date) => format.format(date));
  };
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(YEAR, month, 1)));
  // 7 January 2024 was a Sunday, and d3's week begins on Sunday.
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(YEAR, 0, 7 + day)));
  return {
    dateTime: "%-d %B %Y, %H:%M",
    date: "%-d %B %Y",
    time: "%H:%M",
    periods: ["", ""],
    days: named({ weekday: "long" }, days),
    shortDays: named({ weekday: "short" }, days),
    months: named({ month: "long" }, months),
    shortMonths: named({ month: "short" }, months),
  };
}
