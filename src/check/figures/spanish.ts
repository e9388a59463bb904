/** Spanish: its words for numbers, dates and bounds. Read through lexicons. */
import type { Lexicon } from "./lexicon.ts";

const UNITS = [
  ..."cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(" "),
  ..."dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro".split(
    " ",
  ),
  ..."veinticinco veintiseis veintisiete veintiocho veintinueve".split(" "),
];
const TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const HUNDREDS = "dosc tresc cuatroc quin seisc setec ochoc novec".split(" ");
const ORDINALS = "primer segund tercer cuart quint sext septim octav noven decim undecim duodecim".split(" ");
const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const WEEKDAYS = "lunes martes miercoles jueves viernes sabado domingo".split(" ");

export const SPANISH: Lexicon = {
  language: "es",
  cardinals: new Map([
    ...UNITS.map((word, value) => [word, value] as const),
    ["un", 1],
    ["una", 1],
    ["veintiun", 21],
    ["veintiuna", 21],
    ...TENS.map((word, at) => [word, (at + 3) * 10] as const),
    ["cien", 100],
    ["ciento", 100],
    ...HUNDREDS.flatMap((stem, at) =>
      ["ientos", "ientas"].map((ending) => [stem + ending, (at + 2) * 100] as const),
    ),
  ]),
  hundred: undefined,
  scales: new Map([
    ["docena", 12],
    ["docenas", 12],
    ["decena", 10],
    ["decenas", 10],
    ["centenar", 100],
    ["centenares", 100],
    ["millar", 1e3],
    ["millares", 1e3],
    ["mil", 1e3],
    ["millon", 1e6],
    ["millones", 1e6],
    ["millardo", 1e9],
    ["millardos", 1e9],
    ["billon", 1e12],
    ["billones", 1e12],
  ]),
  openingScales: new Set(["mil"]),
  articles: new Set(["un", "una"]),
  half: new Set(["medio", "media"]),
  joiner: "y",
  vague: new Map([
    ["decenas", 10],
    ["docenas", 12],
    ["cientos", 100],
    ["centenares", 100],
    ["miles", 1e3],
    ["millares", 1e3],
    ["millones", 1e6],
    ["billones", 1e12],
  ]),
  some: new Set(["varias", "varios", "algunas", "algunos"]),
  ordinals: new Map([
    ...ORDINALS.flatMap((stem, at) =>
      ["o", "a", "os", "as"].map((ending) => [stem + ending, at + 1] as const),
    ),
    ["primer", 1],
    ["tercer", 3],
    ["vigesimo", 20],
    ["vigesima", 20],
  ]),
  denominators: new Map([
    ["medios", 2],
    ["tercios", 3],
    ["cuartos", 4],
    ["quintos", 5],
    ["decimos", 10],
  ]),
  implied: new Map([
    ["unico", 1],
    ["unica", 1],
    ["ambos", 2],
    ["ambas", 2],
    ["par", 2],
    ["pareja", 2],
    ["trio", 3],
  ]),
  phrases: [
    ["la mitad|mitad", 1 / 2, "fraction"],
    ["un tercio|una tercera parte|la tercera parte", 1 / 3, "fraction"],
    ["un cuarto de(?! hora)|una cuarta parte|la cuarta parte", 1 / 4, "fraction"],
    ["un quinto de|una quinta parte|la quinta parte", 1 / 5, "fraction"],
    ["un decimo de|una decima parte|la decima parte", 1 / 10, "fraction"],
  ],
  decadeBefore: "(?:anos|decada de(?: los)?)",
  ordinalSuffix: "\\.?[ºª°]|er\\b|[rdtmvn][oa]s?\\b",
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mn", 1e6],
    ["mill", 1e6],
  ]),
  units: [
    ["puntos? porcentual(?:es)?\\b|pp\\b", "percentage-point"],
    ["%|por ciento\\b|por cien\\b", "percent"],
    ["(?:de )?dolares (?:estadounidenses|americanos)\\b|usd\\b|us\\$", "us-dollar"],
    ["(?:de )?dolar(?:es)?\\b|\\$", "dollar"],
    ["(?:de )?euros?\\b|eur\\b|€", "euro"],
    ["(?:de )?libras?\\b|gbp\\b|£", "pound"],
    ["(?:de )?rublos?\\b|rub\\b|₽", "rouble"],
    ["(?:de )?grivnas?\\b|uah\\b|₴", "hryvnia"],
    ["(?:de )?yen(?:es)?\\b|jpy\\b|¥", "yen"],
    ["(?:de )?yuan(?:es)?\\b|cny\\b", "yuan"],
  ],
  months: new Map([
    ...MONTHS.map((word, at) => [word, at + 1] as const),
    ["setiembre", 9],
  ]),
  shortMonths: new Map([...MONTHS.map((word, at) => [word.slice(0, 3), at + 1] as const), ["sept", 9]]),
  doubtfulMonths: new Set(),
  capitals: false,
  weekdays: new Map(WEEKDAYS.map((word, at) => [word, at + 1] as const)),
  shortWeekdays: new Map(WEEKDAYS.map((word, at) => [word.slice(0, 3), at + 1] as const)),
  dateWords: {
    of: "(?:de |del )?",
    and: "(?:,| y| e| o| a| al|-)",
    before: "(?:en|de|desde|hasta|a|para|este|pasado|proximo)",
  },
  dayWords: new Map([
    ["primero", 1],
    ...UNITS.slice(1).map((word, at) => [word, at + 1] as const),
    ["treinta", 30],
    ["treinta y uno", 31],
  ]),
  relative: {
    last: ["pasado", "pasado"],
    next: ["proximo", "(?:proximo|que viene)"],
    days: [
      ["ayer", "yesterday"],
      ["hoy|esta (?:manana|tarde|noche)", "today"],
      ["manana", "tomorrow"],
    ],
  },
  times: {
    am: "(?:a\\.\\s?m\\.|am\\b|de la (?:manana|madrugada)\\b)",
    pm: "(?:p\\.\\s?m\\.|pm\\b|de la (?:tarde|noche)\\b)",
    hours: "(?:horas|h)\\b\\.?",
    oclock: "en punto\\b",
    named: new Map([
      ["mediodia", 720],
      ["medianoche", 0],
    ]),
    past: [],
  },
  bounds: {
    before: [
      ["no mas de|como maximo|como mucho|a lo sumo|hasta|un maximo de|maximo", ["at-most"]],
      ["no menos de|al menos|por lo menos|como minimo|cuando menos|un minimo de|minimo", ["at-least"]],
      ["mas de|superior(?:es)? a|por encima de|mayor(?:es)? (?:de|que|a)|>", ["above"]],
      ["menos de|inferior(?:es)? a|por debajo de|menor(?:es)? (?:de|que|a)|casi|poco menos de|<", ["below"]],
      ["cerca de", ["about", "below"]],
      ["≥", ["at-least"]],
      ["≤", ["at-most"]],
      ["unos|unas|alrededor de|en torno a|aproximadamente|aprox\\.?|mas o menos|~|≈", ["about"]],
    ],
    behind: [
      ["o mas|como minimo|al menos|por lo menos", ["at-least"]],
      ["o menos|como maximo|como mucho|a lo sumo", ["at-most"]],
      ["aproximadamente|mas o menos", ["about"]],
    ],
  },
  momentBounds: {
    before: [
      ["no antes de|no antes del", ["at-least"]],
      ["no despues de|no despues del|a mas tardar|como tarde", ["at-most"]],
      ["(?:poco|justo) despues de|pasadas", ["above"]],
      ["(?:poco|justo) antes de", ["below"]],
      ["hacia|sobre|alrededor de|en torno a|aproximadamente", ["about"]],
    ],
    behind: [
      ["como pronto|como muy pronto", ["at-least"]],
      ["a mas tardar|como tarde|como muy tarde", ["at-most"]],
      ["aproximadamente|mas o menos", ["about"]],
    ],
  },
  spans: "(?:segundo|minuto|hora|dia|noche|semana|mes|ano|decada|siglo)(?:s|es)?\\b",
  spanBounds: "(?!)",
};
