/** Office's formats for a chart's numbers and dates, in the deck's language. */
import { DAY_MS } from "../../model/moment.ts";
import type { DateUnit } from "./native-chart.ts";

/** Windows' numbers of languages for a format's words and signs ([MS-LCID]). Other languages use the machine's own. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "401",
  de: "407",
  el: "408",
  en: "809",
  es: "C0A",
  fr: "40C",
  he: "40D",
  pl: "415",
  ru: "419",
  uk: "422",
};

/**
 * Returns the format for numbers up to `largest`. Where the author wrote a d3 format, its grouping, decimals and per
 * cent sign are kept.
 */
export function numberFormat(options: {
  readonly written: unknown;
  readonly largest: number;
  readonly language: string;
}): string {
  const { written, largest, language } = options;
  const [, comma = "", decimals, , type] =
    typeof written === "string" ? (/^(,?)(?:\.(\d+))?(~?)([%dfr]?)$/.exec(written) ?? []) : [];
  const isWritten = typeof written === "string" && written !== "";
  const whole = comma === "" && isWritten ? "0" : "#,##0";
  const places =
    decimals === undefined || type === "d"
      ? ""
      : `.${"0".repeat(Math.min(10, Number(decimals)))}`.replace(/\.$/, "");
  if (type === "%") return inLanguage(`0${places}%`, language);
  if (isWritten && /^,?(\.\d+)?[dfr]?$/.test(written)) return inLanguage(`${whole}${places}`, language);
  return inLanguage(largest >= 1000 ? "#,##0" : "General", language);
}

/** Returns the format of dates with the precision `unit`. It contains the year where years differ. */
export function dateFormat(unit: DateUnit | "minutes", moments: readonly number[], language: string): string {
  const years = new Set(moments.map((moment) => new Date(moment).getUTCFullYear()));
  const days = new Set(moments.map((moment) => Math.floor(moment / DAY_MS)));
  const forms = {
    years: "yyyy",
    months: years.size > 1 ? "mmm yyyy" : "mmm",
    days: years.size > 1 ? "d mmm yyyy" : "d mmm",
    minutes: days.size > 1 ? "d mmm hh:mm" : "hh:mm",
  };
  return inLanguage(forms[unit], language);
}

function inLanguage(format: string, language: string): string {
  const number = LANGUAGES[language.split("-")[0] ?? ""];
  return number === undefined ? format : `[$-${number}]${format}`;
}
