/** Writes ISO 8601 dates in a language's own way. Called by readWords. */

/** Returns a function that writes a date as `Words.date` describes; a text that is no ISO 8601 date stands as it is. */
export function dateForms(options: {
  readonly locale: string;
  /** What the first day of a month is called where it is not "1". */
  readonly firstDay: string | undefined;
}): (iso: string, form: "long" | "short") => string {
  const { locale, firstDay = "1" } = options;
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (form: "long" | "short", precision: Precision): Intl.DateTimeFormat => {
    const key = `${form} ${precision}`;
    const format =
      formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...FIXED, ...optionsOf(form, precision) });
    formats.set(key, format);
    return format;
  };
  return (iso, form) => {
    const moment = readMoment(iso, form);
    if (moment === undefined) return iso;
    const parts = formatOf(form, moment.precision).formatToParts(moment.instant);
    const named = parts.map((part) =>
      part.type === "day" && part.value === "1" ? { ...part, value: firstDay } : part,
    );
    return tidy(form === "short" ? withoutYearWord(named) : named);
  };
}

/** Returns the day (or month, or year) of an ISO 8601 date and time, without the time. */
export function dayOf(iso: string): string {
  return ISO_DATE.exec(iso)?.groups?.day ?? iso;
}

type Precision = "year" | "month" | "day" | "time" | "zoned-time";

const FIXED = { timeZone: "UTC", calendar: "gregory" } as const;

const ISO_DATE =
  /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

function readMoment(
  iso: string,
  form: "long" | "short",
): { readonly instant: Date; readonly precision: Precision } | undefined {
  const { day, time, zone } = ISO_DATE.exec(iso)?.groups ?? {};
  if (day === undefined) return undefined;
  const timed = time !== undefined && form === "long";
  const instant = new Date(timed ? `${day}T${time}${withColon(zone ?? "Z")}` : day);
  if (Number.isNaN(instant.getTime())) return undefined;
  // A time written without its zone is shown without one: "UTC" would be our invention.
  if (timed) return { instant, precision: zone === undefined ? "time" : "zoned-time" };
  return { instant, precision: day.length === 4 ? "year" : day.length === 7 ? "month" : "day" };
}

function withColon(zone: string): string {
  return zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}

function optionsOf(form: "long" | "short", precision: Precision): Intl.DateTimeFormatOptions {
  if (precision === "year") return { year: "numeric" };
  const month: Intl.DateTimeFormatOptions = { month: form, year: "numeric" };
  if (precision === "month") return month;
  const day: Intl.DateTimeFormatOptions = { ...month, day: "numeric" };
  if (precision === "day") return day;
  const time: Intl.DateTimeFormatOptions = { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return precision === "time" ? time : { ...time, timeZoneName: "short" };
}

/** Ukrainian and Russian write "р." and "г." after a year; a short date goes without. */
function withoutYearWord(parts: readonly Intl.DateTimeFormatPart[]): readonly Intl.DateTimeFormatPart[] {
  const last = parts.at(-1);
  return last?.type === "literal" && /^\s/.test(last.value) ? parts.slice(0, -1) : parts;
}

/**
 * A date stands on one line: its spaces do not break, but for those before a time. All are ordinary no-break spaces,
 * which every font has, where Intl writes narrow ones.
 */
function tidy(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ value }, at) =>
      parts[at + 1]?.type === "hour"
        ? value.replaceAll("\u202f", "\u00a0")
        : value.replaceAll(/\s/g, "\u00a0"),
    )
    .join("");
}
