/** French parts of years and months, and times that are counted from another. */
import type { PeriodWords } from "../topics/periods.ts";

const ORDINALS = [
  "(?:premier|1er|ier)",
  "(?:deuxieme|second|2n?d?e?)",
  "(?:troisieme|3e)",
  "(?:quatrieme|4e)",
] as const;
const NAMES = ["q1", "q2", "q3", "q4"] as const;

export const PERIODS: PeriodWords = {
  periods: {
    parts: [
      ...ORDINALS.map((word, at) => [`(?:le |au |du )?${word} trimestre`, NAMES[at] ?? "q1"] as const),
      ...NAMES.map((name, at) => [`${name}|t${at + 1}(?= (?:de )?[12]\\d{3})`, name] as const),
      ["(?:les |des )?trois premiers mois", "q1"],
      ["(?:le |au |du )?dernier trimestre(?= (?:de |[12]\\d{3}))", "q4"],
      [
        "(?:le |au |du )?(?:premier|1er) semestre|(?:les |des )?six premiers mois|s1(?= (?:de )?[12]\\d{3})",
        "h1",
      ],
      ["(?:la )?premiere moitie(?= (?:(?:de )?\\u0001|de l'annee|de [12]\\d{3}|[12]\\d{3}))", "h1"],
      [
        "(?:le |au |du )?(?:deuxieme|second|2e|2nd) semestre|(?:les |des )?six derniers mois(?= de)|s2(?= (?:de )?[12]\\d{3})",
        "h2",
      ],
      [
        "(?:la )?(?:seconde|deuxieme) moitie(?= (?:(?:de )?\\u0001|de l'annee|de [12]\\d{3}|[12]\\d{3}))",
        "h2",
      ],
    ],
    seasons: [
      ["printemps", "spring"],
      ["(?:l'|d'|cet |en |un )ete(?= (?:[12]\\d{3}|dernier|passe|prochain|de))|(?<!\\p{L})cet ete", "summer"],
      ["automne", "autumn"],
      ["hiver", "winter"],
    ],
    edges: [
      ["(?:au |le |du |des le )?debut(?: de| d'| du)?", "start"],
      ["(?:les |aux )?premiers (?:jours|mois|semaines) (?:de|d')|tot en", "early"],
      ["(?:a la |la )?mi-?|(?:au )?milieu (?:de|du|d')|courant", "middle"],
      ["(?:les |aux )?derniers (?:jours|mois|semaines) (?:de|d')|tard en", "late"],
      ["(?:a la |la |d'ici (?:a )?(?:la )?)?fin(?: de| d'| du)?", "end"],
    ],
    ownEdges: [
      ["(?:la )?fin d'annee|la saint-sylvestre", "end"],
      ["(?:le )?debut d'annee", "start"],
    ],
    joined: "de|d'|du|en|au|l'annee|cette",
    beforeYear: ["avant (?:le debut de|l'entree dans|le debut de l'annee)", ""],
    units: new Map([
      ["jour", [1, "day"]],
      ["jours", [1, "day"]],
      ["semaine", [7, "day"]],
      ["semaines", [7, "day"]],
      ["quinzaine", [14, "day"]],
      ["mois", [1, "month"]],
      ["trimestre", [3, "month"]],
      ["trimestres", [3, "month"]],
      ["an", [1, "year"]],
      ["ans", [1, "year"]],
      ["annee", [1, "year"]],
      ["annees", [1, "year"]],
      ["decennie", [10, "year"]],
      ["decennies", [10, "year"]],
      ["siecle", [100, "year"]],
      ["siecles", [100, "year"]],
    ]),
    one: "une?",
    back: ["il y a|voici|voila|depuis|cela fait|ca fait|ces|au cours des", "(?:derniere?s|passee?s)"],
    forth: ["dans|d'ici(?: a)?|sous|dans les", "prochaine?s|a venir"],
    earlier: ["", "(?:plus tot|auparavant|avant|precedente?s?)"],
    later: ["apres|au bout de|dans les", "(?:plus tard|apres|suivante?s?|ensuite)"],
    by: "(?:de|pour)",
    delays:
      "(?:report|repouss|retard|decal|differ|prolong|ajourn|remis|remise|recul|allong)\\p{L}*|plus tard",
    advances: "avanc\\p{L}*|plus tot",
    steps: [
      ["(?:le )?lendemain|(?:un|le) jour (?:plus tard|apres|suivant)", 1, "day"],
      ["(?:la )?veille|(?:un|le) jour (?:plus tot|auparavant|avant|precedent)", -1, "day"],
      ["(?:le )?surlendemain", 2, "day"],
      ["(?:l')?avant-veille", -2, "day"],
      ["(?:une|la) semaine (?:plus tard|apres|suivante)", 7, "day"],
      ["(?:une|la) semaine (?:plus tot|auparavant|avant|precedente)", -7, "day"],
      ["(?:un|le) mois (?:plus tard|apres|suivant)", 1, "month"],
      ["(?:un|le) mois (?:plus tot|auparavant|avant|precedent)", -1, "month"],
      ["(?:un an|une annee|l'annee|l'an) (?:plus tard|apres|suivante?)", 1, "year"],
      ["(?:un an|une annee|l'annee|l'an) (?:plus tot|auparavant|avant|precedente?)", -1, "year"],
    ],
    holidays: [
      ["(?:le )?jour de l'an|(?:le )?nouvel an", 1, 1],
      ["(?:la )?fete du travail", 5, 1],
      ["(?:la )?veille de noel", 12, 24],
      ["(?:le )?jour de noel", 12, 25],
      ["(?:la )?saint-sylvestre", 12, 31],
    ],
    ages: [["(?<count>\\d{1,3})e anniversaire", 0]],
    countedDay: "jour (?:apres|suivant|a compter)",
  },
};
