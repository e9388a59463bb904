/** Writes ISO 8601 dates in a language's own form. */
import { momentOf } from "../model/moment.ts";
import type { Words } from "../model/words.ts";

/**
 * Returns functions that write dates as `Words.date` and `Words.dateRange` describe. A text that is not an ISO 8601
 * date is returned unchanged.
 */
export function dateForms(options: {
  readonly locale: string;
  /** How the first day of a month is written where it is not "1". */
  readonly firstDay: string | undefined;
}): Pick<Words, "date" | "dateRange"> {
  const { locale, firstDay = "1" } = options;
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (form: Form, { precision, era }: Moment): Intl.DateTimeFormat => {
    const key = `${form} ${precision} ${era}`;
    const wanted = { ...FIXED, ...optionsOf(form, precision), ...(era ? ({ era: "short" } as const) : {}) };
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, wanted);
    formats.set(key, format);
    return format;
  };
  const written = (parts: readonly Intl.DateTimeFormatPart[], form: Form): string => {
    const named = parts.map((part) =>
      part.type === "day" && part.value === "1" ? { ...part, value: firstDay } : part,
    );
    return tidy(form === "short" ? withoutYearWord(named) : named);
  };
  const date = (iso: string, form: Form): string => {
    const moment = readMoment(iso, form);
    return moment === undefined ? iso : written(formatOf(form, moment).formatToParts(moment.instant), form);
  };
  return {
    date,
    dateRange(from, to, form) {
      const [first, last] = [readMoment(from, form), readMoment(to, form)];
      const alike = first?.precision === last?.precision && first?.era === last?.era;
      if (first === undefined || last === undefined || !alike || first.instant > last.instant)
        return `${date(from, form)}\u00a0– ${date(to, form)}`;
      return written(closedUp(formatOf(form, first).formatRangeToParts(first.instant, last.instant)), form);
    },
  };
}

/** A dash between two numbers has no spaces: "2–5 February", but "28 February – 2 March". */
function closedUp(parts: readonly Intl.DateTimeRangeFormatPart[]): readonly Intl.DateTimeFormatPart[] {
  if (parts.filter(({ source }) => source === "startRange").length !== 1) return parts;
  return parts.map((part) => ({ ...part, value: part.value.replace(/^\s+–\s+$/, "–") }));
}

type Form = "long" | "short";

interface Moment {
  readonly instant: Date;
  readonly precision: Precision;
  /** True for a year before Christ, which without its era would be another year. */
  readonly era: boolean;
}

/** Returns the day (or month, or year) of an ISO 8601 date and time, without the time. */
export function dayOf(iso: string): string {
  return ISO_DATE.exec(iso)?.groups?.day ?? iso;
}

type Precision = "year" | "month" | "day" | "time" | "zoned-time";

const FIXED = { timeZone: "UTC", calendar: "gregory" } as const;

const ISO_DATE =
  /^(?<day>(?:\d{4}|-\d{4,6})(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

function readMoment(iso: string, form: Form): Moment | undefined {
  const { day, time, zone } = ISO_DATE.exec(iso)?.groups ?? {};
  if (day === undefined) return undefined;
  const timed = time !== undefined && form === "long";
  const era = /^-|^0000/.test(day);
  const instant = new Date(timed ? `${day}T${time}${withColon(zone ?? "Z")}` : momentOf(day));
  if (Number.isNaN(instant.getTime())) return undefined;
  // A time written without its zone is shown without one: we must not add "UTC".
  if (timed) return { instant, precision: zone === undefined ? "time" : "zoned-time", era };
  const rest = day.replace(/^-?\d+/, "");
  return { instant, precision: rest === "" ? "year" : rest.length === 3 ? "month" : "day", era };
}

function withColon(zone: string): string {
  return zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}

function optionsOf(form: Form, precision: Precision): Intl.DateTimeFormatOptions {
  if (precision === "year") return { year: "numeric" };
  const month: Intl.DateTimeFormatOptions = { month: form, year: "numeric" };
  if (precision === "month") return month;
  const day: Intl.DateTimeFormatOptions = { ...month, day: "numeric" };
  if (precision === "day") return day;
  const time: Intl.DateTimeFormatOptions = { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return precision === "time" ? time : { ...time, timeZoneName: "short" };
}

/** Ukrainian and Russian write "р." and "г." after a year, but not in a short date. */
function withoutYearWord(parts: readonly Intl.DateTimeFormatPart[]): readonly Intl.DateTimeFormatPart[] {
  const last = parts.at(-1);
  return last?.type === "literal" && /^\s/.test(last.value) ? parts.slice(0, -1) : parts;
}

/**
 * A date stays on one line: only the spaces before a time may break. Every font has ordinary no-break spaces, so they
 * replace the narrow ones that Intl writes.
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
