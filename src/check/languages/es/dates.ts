/** Spanish months, weekdays, and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";
import { UNITS } from "./numbers.ts";

const { months, shortMonths, weekdays, shortWeekdays } = calendarNames("es");

export const DATES: DateWords = {
  months: new Map([...months, ["setiembre", 9]]),
  shortMonths,
  doubtfulMonths: new Set(),
  capitals: false,
  weekdays,
  shortWeekdays,
  weekdayEndings: "s",
  dateWords: {
    of: "(?:de |del )?",
    and: "(?:,| y| e| o| a| al| ?[-–/])",
    before: "(?:en|de|desde|hasta|a|para|este|pasado|proximo)",
    the: "el",
    daySuffix: "\\.?[ºª°]|er\\b|[rdtmvn][oa]s?\\b",
  },
  isMonthFirst: true,
  dayWords: new Map([
    ["primero", 1],
    ...UNITS.slice(1).map((word, at) => [word, at + 1] as const),
    ["treinta", 30],
    ["treinta y uno", 31],
  ]),
  behindDayWord: "",
  daysBehindMonth: new Map(),
  shortDate: "(?<=(?<!\\p{L})(?:el|del|al) )(?<day>[0-3]?\\d)/(?<month>[01]?\\d)(?![\\d/])",
  relative: {
    last: ["(?:pasad[oa]|ultim[oa])", "(?:pasad[oa]|ultim[oa])"],
    next: ["proxim[oa]", "(?:proxim[oa]|que viene|entrante|venider[oa])"],
    counted: [
      ["(?:anteayer|antier|antes de ayer)", -2, "day"],
      ["(?<!antes de )ayer", -1, "day"],
      ["hoy|esta (?:manana|tarde|noche)", 0, "day"],
      ["(?<!(?:la|pasado|esta|por la|de la|una|cada|ayer|hoy) )manana", 1, "day"],
      ["pasado manana", 2, "day"],
      ["(?:la )?(?:semana pasada|pasada semana|ultima semana)", -1, "week"],
      ["esta semana", 0, "week"],
      ["(?:la )?(?:semana que viene|proxima semana|semana proxima|semana entrante)", 1, "week"],
      ["(?:el |del )?(?:mes pasado|pasado mes)", -1, "month"],
      ["este mes|(?:el )?mes en curso|(?:el )?presente mes", 0, "month"],
      ["(?:el |del )?(?:mes que viene|proximo mes|mes proximo|mes entrante)", 1, "month"],
      ["(?:el |del )?(?:trimestre pasado|pasado trimestre)", -1, "quarter"],
      ["este trimestre", 0, "quarter"],
      ["(?:el |del )?(?:trimestre que viene|proximo trimestre|trimestre proximo)", 1, "quarter"],
      ["(?:el |del )?(?:ano pasado|pasado ano|ultimo ano)|antano", -1, "year"],
      ["este (?:mismo )?ano|(?:el |del )?(?:ano en curso|presente ano|ano corriente)", 0, "year"],
      [
        "(?<=(?:fin|fines|final|finales|principio|principios|comienzos|inicios|mediados|trimestre|semestre|mitad|lo que va|resto) )del? ano(?! (?:que|proximo|pasado|entrante|venidero|siguiente|anterior|en curso|[12]))",
        0,
        "year",
      ],
      [
        "(?<=(?:fin|fines|final|finales|principio|principios|comienzos|inicios|mediados) )del? mes(?! (?:que|proximo|pasado|entrante|siguiente|anterior|de))",
        0,
        "month",
      ],
      ["(?:el |del )?(?:ano que viene|proximo ano|ano proximo|ano entrante|ano venidero)", 1, "year"],
      ["(?:el ano antepasado|el antepasado ano)", -2, "year"],
    ],
  },
};
