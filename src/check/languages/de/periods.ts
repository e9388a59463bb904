/** German parts of years and months, and times that are counted from another. */
import type { PeriodWords } from "../topics/periods.ts";

const NUMBERS = [
  "(?:erste|1\\.|i\\.)",
  "(?:zweite|2\\.|ii\\.)",
  "(?:dritte|3\\.|iii\\.)",
  "(?:vierte|4\\.|iv\\.)",
] as const;
const NAMES = ["q1", "q2", "q3", "q4"] as const;

export const PERIODS: PeriodWords = {
  periods: {
    parts: [
      ...NUMBERS.map(
        (word, at) =>
          [`${word}[nrms]? (?:quartals?|vierteljahr(?:es)?|jahresviertels?)`, NAMES[at] ?? "q1"] as const,
      ),
      ...NAMES.map((name) => [name, name] as const),
      ["ersten drei monaten?", "q1"],
      ["letzten? (?:quartals?|drei monaten?)(?= (?:des|der jahre|von|[12]\\d{3}))", "q4"],
      ["(?:erste|1\\.)[nrms]? (?:halbjahr(?:es)?|jahreshalfte|halfte)(?= (?:\\u0001|des|[12]\\d{3}))", "h1"],
      ["(?:erste|1\\.)[nrms]? (?:halbjahr(?:es)?|jahreshalfte)|ersten sechs monaten?", "h1"],
      ["(?:zweite|2\\.)[nrms]? (?:halbjahr(?:es)?|jahreshalfte|halfte)(?= (?:\\u0001|des|[12]\\d{3}))", "h2"],
      ["(?:zweite|2\\.)[nrms]? (?:halbjahr(?:es)?|jahreshalfte)", "h2"],
      ["h1(?= [12]\\d{3})", "h1"],
      ["h2(?= [12]\\d{3})", "h2"],
    ],
    seasons: [
      ["(?:im |des )?(?:fruhlings?|fruhjahrs?|fruhjahres)", "spring"],
      ["(?:im |des )?(?:sommers?)", "summer"],
      ["(?:im |des )?(?:herbst(?:es|s)?)", "autumn"],
      ["(?:im |des )?(?:winters?)", "winter"],
    ],
    edges: [
      ["(?:zu |am |seit |ab |vom )?(?:anfang|beginn|auftakt)(?: des)?", "start"],
      ["(?:in den )?ersten (?:tagen|wochen) (?:des|im)|fruh im", "early"],
      ["(?:seit |ab |bis )?mitte(?: des)?", "middle"],
      ["(?:in den )?letzten (?:tagen|wochen) (?:des|im)|spat im", "late"],
      [
        "(?:zum |am |bis |gegen |seit |ab )?ende(?: des)?|(?:zum )?(?:ablauf|ausgang|schluss) (?:des)?",
        "end",
      ],
    ],
    ownEdges: [
      ["jahresende|jahresschluss|jahreswechsel|ende des jahres", "end"],
      ["jahresanfang|jahresbeginn", "start"],
      ["jahresmitte", "middle"],
    ],
    joined: "des|im|der|in|vom|von|jahres",
    beforeYear: [
      "(?:vor|ehe|bevor) (?:dem )?(?:beginn|anfang)(?: des jahres)?|(?:ehe|bevor)(?: das jahr)?",
      "beginnt|anfangt|anbricht|",
    ],
    units: new Map([
      ["tag", [1, "day"]],
      ["tage", [1, "day"]],
      ["tagen", [1, "day"]],
      ["woche", [7, "day"]],
      ["wochen", [7, "day"]],
      ["monat", [1, "month"]],
      ["monate", [1, "month"]],
      ["monaten", [1, "month"]],
      ["quartal", [3, "month"]],
      ["quartale", [3, "month"]],
      ["quartalen", [3, "month"]],
      ["jahr", [1, "year"]],
      ["jahre", [1, "year"]],
      ["jahren", [1, "year"]],
      ["jahrzehnt", [10, "year"]],
      ["jahrzehnte", [10, "year"]],
      ["jahrzehnten", [10, "year"]],
      ["jahrhundert", [100, "year"]],
      ["jahrhunderten", [100, "year"]],
    ]),
    one: "eine?[mnrs]?",
    back: ["vor|seit|in den (?:letzten|vergangenen)", "(?:zuruck|her)"],
    forth: ["in|binnen|innerhalb von|in den (?:nachsten|kommenden)", "(?!)"],
    earlier: ["", "(?:fruher|zuvor|davor|vorher|vor)"],
    later: ["nach|binnen|innerhalb von", "(?:spater|danach|darauf|hernach|nach|hinterher)"],
    by: "(?:um|auf|fur)",
    delays:
      "\\p{L}*(?:verschob|verschieb|verleg|vertag|verzoger|aufgeschob|aufgeschieb|hinausgeschob|hinausgezoger|nach hinten|verlanger|verspat)\\p{L}*",
    advances: "\\p{L}*(?:vorgezog|vorzieh|vorverleg|verfruh)\\p{L}*|nach vorn",
    steps: [
      [
        "(?:einen |am )tag (?:spater|darauf|danach)|(?:am )?(?:folgetag|nachsten tag|folgenden tag|anderen tag)|tags darauf",
        1,
        "day",
      ],
      ["(?:einen |am )tag (?:zuvor|davor|fruher|vorher)|(?:am )?vortag|tags zuvor|am vorabend", -1, "day"],
      ["(?:eine |die )?woche (?:spater|darauf|danach)|(?:in der )?(?:folgewoche|folgenden woche)", 7, "day"],
      ["(?:eine |die )?woche (?:zuvor|davor|fruher|vorher)|(?:in der )?vorwoche", -7, "day"],
      ["(?:einen |im )?monat (?:spater|darauf|danach)|(?:im )?(?:folgemonat|folgenden monat)", 1, "month"],
      ["(?:einen |im )?monat (?:zuvor|davor|fruher|vorher)|(?:im )?vormonat", -1, "month"],
      ["(?:ein |im )?jahr (?:spater|darauf|danach)|(?:im )?(?:folgejahr|folgenden jahr)", 1, "year"],
      ["(?:ein |im )?jahr (?:zuvor|davor|fruher|vorher)|(?:im )?vorjahr", -1, "year"],
      ["(?:ein )?jahrzehnt (?:spater|darauf|danach)", 10, "year"],
      ["(?:ein )?jahrzehnt (?:zuvor|davor|fruher|vorher)", -10, "year"],
    ],
    holidays: [
      ["neujahr(?:stag)?", 1, 1],
      ["tag der arbeit", 5, 1],
      ["heiligabend|heiliger abend", 12, 24],
      ["(?:erste[rnm]? )?weihnachts(?:feier)?tag", 12, 25],
      ["silvester", 12, 31],
    ],
    ages: [
      ["(?<count>\\d{1,3})\\. lebensjahr(?:e?s)?(?=[^.;]*(?:vollend|erreich))", 0],
      ["(?<count>\\d{1,3})\\. lebensjahr(?:e?s)?(?![^.;]*vollend)", -1],
    ],
    countedDay: "tag(?:es)? (?:nach|ab|seit)",
  },
};
