/** Spanish parts of years and months, and times that are counted from another. */
import type { PeriodWords } from "../topics/periods.ts";

const ORDINALS = [
  "(?:primer|1\\.?er|1\\.?º?)",
  "(?:segundo|2\\.?º?)",
  "(?:tercer|3\\.?er|3\\.?º?)",
  "(?:cuarto|4\\.?º?)",
] as const;
const NAMES = ["q1", "q2", "q3", "q4"] as const;

export const PERIODS: PeriodWords = {
  periods: {
    parts: [
      ...ORDINALS.map((word, at) => [`(?:el |del )?${word} trimestre`, NAMES[at] ?? "q1"] as const),
      ...NAMES.map(
        (name, at) =>
          [`${name}|${at + 1}t(?= (?:de )?[12]\\d{3})|t${at + 1}(?= (?:de )?[12]\\d{3})`, name] as const,
      ),
      ["(?:los |de los )?(?:tres primeros meses|primeros tres meses)", "q1"],
      ["(?:el |del )?ultimo trimestre(?= (?:del? |[12]\\d{3}))", "q4"],
      ["(?:el |del )?(?:primer|1\\.?er) semestre|(?:los )?(?:seis primeros meses|primeros seis meses)", "h1"],
      ["(?:la )?primera mitad(?= (?:(?:de )?\\u0001|del ano|de [12]\\d{3}))", "h1"],
      [
        "(?:el |del )?(?:segundo|2\\.?º) semestre|(?:los )?(?:seis ultimos meses|ultimos seis meses)(?= del? )",
        "h2",
      ],
      ["(?:la )?segunda mitad(?= (?:(?:de )?\\u0001|del ano|de [12]\\d{3}))", "h2"],
    ],
    seasons: [
      ["(?:la )?primavera", "spring"],
      ["(?:el )?verano", "summer"],
      ["(?:el )?otono", "autumn"],
      ["(?:el )?invierno", "winter"],
    ],
    edges: [
      ["(?:a |el |desde |al )?(?:principios?|comienzos?|inicios?)(?: del?)?", "start"],
      ["(?:en )?(?:los )?primeros (?:dias|meses) de|(?:en )?(?:las )?primeras semanas de", "early"],
      ["(?:a )?mediados(?: del?)?", "middle"],
      ["(?:en )?(?:los )?ultimos (?:dias|meses) de|(?:en )?(?:las )?ultimas semanas de", "late"],
      ["(?:a |hasta |para |antes de |al |el )?(?:finales|fines|final|fin|cierre)(?: del?)?", "end"],
    ],
    ownEdges: [
      ["fin de ano|final de ano|(?:antes de que )?acabe el ano|(?:antes de que )?termine el ano", "end"],
      ["principios? de ano|comienzos? de ano", "start"],
    ],
    joined: "del?|en|el|la",
    beforeYear: ["antes de que (?:empiece|comience|arranque)|antes de (?:empezar|comenzar|iniciarse)", ""],
    units: new Map([
      ["dia", [1, "day"]],
      ["dias", [1, "day"]],
      ["semana", [7, "day"]],
      ["semanas", [7, "day"]],
      ["quincena", [14, "day"]],
      ["mes", [1, "month"]],
      ["meses", [1, "month"]],
      ["trimestre", [3, "month"]],
      ["trimestres", [3, "month"]],
      ["ano", [1, "year"]],
      ["anos", [1, "year"]],
      ["decada", [10, "year"]],
      ["decadas", [10, "year"]],
      ["siglo", [100, "year"]],
      ["siglos", [100, "year"]],
    ]),
    one: "una?",
    back: ["hace(?: ya)?|desde hace|llevan?(?: ya)?|(?:en |durante )?l[oa]s ultim[oa]s", "(?:atras)"],
    forth: ["dentro de|en|de aqui a|en los proximos|en las proximas|en el plazo de", "(?:mas)"],
    earlier: ["", "(?:antes|atras|previos?)"],
    later: ["tras|despues de|al cabo de|a los|a las", "(?:despues|mas tarde|mas adelante|siguientes?|luego)"],
    by: "\\p{L}+",
    delays: "(?:aplaz|retras|pospon|pospuest|posterg|demor|prorrog|ampli|diferi|atras)\\p{L}*|mas tarde",
    advances: "adelant\\p{L}*|antes",
    steps: [
      ["(?:el |al )?dia (?:siguiente|despues)|un dia (?:despues|mas tarde)", 1, "day"],
      ["(?:el )?dia (?:anterior|antes|previo)|un dia antes|(?:la )?vispera", -1, "day"],
      ["(?:la |a la )?semana siguiente|una semana (?:despues|mas tarde)", 7, "day"],
      ["(?:la )?semana anterior|una semana antes", -7, "day"],
      ["(?:el |al )?mes siguiente|un mes (?:despues|mas tarde)", 1, "month"],
      ["(?:el )?mes anterior|un mes antes", -1, "month"],
      ["(?:el |al )?ano siguiente|un ano (?:despues|mas tarde)", 1, "year"],
      ["(?:el )?ano anterior|un ano antes", -1, "year"],
    ],
    holidays: [
      ["(?:el )?(?:dia de )?ano nuevo", 1, 1],
      ["nochebuena", 12, 24],
      ["(?:el )?dia de navidad", 12, 25],
      ["nochevieja", 12, 31],
    ],
    ages: [],
    countedDay: "dia (?:siguiente|despues|posterior|contado|a partir)",
  },
};
