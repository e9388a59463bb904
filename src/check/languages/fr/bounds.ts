/** French bounds. */
import type { BoundWords } from "../topics/bounds.ts";

export const BOUNDS: BoundWords = {
  articlesBetween: "en|a|au|de|d'|des|du|le|la|les|l'|une?|d'une?",
  bounds: {
    before: [
      [
        "pas plus (?:de|d')|au (?:grand )?plus|au (?:grand )?maximum|tout au plus|jusqu'a|un maximum (?:de|d')|maximum|n'excedant pas|ne depassant pas|dans la limite (?:de|d'|des)|a concurrence (?:de|d')|a hauteur (?:de|d') maximum",
        ["at-most"],
      ],
      [
        "a partir (?:de|d'|des|du)|des l'age de|a compter (?:de|d')|pas moins (?:de|d')|au moins|au minimum|a minima|au bas mot|a tout le moins|pour le moins|un minimum (?:de|d')|minimum",
        ["at-least"],
      ],
      [
        "(?:un peu |bien |nettement |largement |legerement |a peine )?plus (?:de|d'|que)|superieure?s? a|au-dessus (?:de|d'|des)|au-dela (?:de|d'|des)|(?:depass|exced)(?:e|ent|ant|ait|aient|era|eront)(?! (?:de |d'))|depassee?s?(?! (?:de |d'))|(?:pass|franchi)\\p{L}* (?:la barre|le cap|le seuil) (?:de|d'|des)|>",
        ["above"],
      ],
      [
        "(?:un peu |bien |nettement |largement |legerement |a peine )?moins (?:de|d'|que)|inferieure?s? a|en[- ]dessous (?:de|d'|des)|au-dessous (?:de|d'|des)|en deca (?:de|d'|des)|sous (?:la barre|le cap|le seuil) (?:de|d'|des)|presque|quasi(?:ment)?|pas tout a fait|n'attei(?:nt|gnent) pas|<",
        ["below"],
      ],
      [
        "(?:tout )?pres (?:de|d'|des)|(?:frol|fris|approch|avoisin)(?:e|ent|ait|aient|ant|era|eront|er)(?: (?:de|d'|des))?|pas (?:tres )?loin (?:de|d'|des)|flirt(?:e|ent|ait|ant) avec|proches? (?:de|d'|des)|voisine?s? (?:de|d'|des)|a peine|tout juste",
        ["about", "below"],
      ],
      ["une? bonne?", ["about", "at-least", "above"]],
      ["une? petite?", ["about", "below"]],
      ["≥", ["at-least"]],
      ["≤", ["at-most"]],
      [
        "environ|quelque|autour (?:de|d'|des)|aux alentours (?:de|d'|des)|a peu pres|approximativement|de l'ordre (?:de|d'|des)|grosso modo|peu ou prou|en gros|plus ou moins|a vue de nez|(?:se monte|se chiffre|s'eleve)(?:nt)? a pres de|env\\.|~|≈",
        ["about"],
      ],
    ],
    behind: [
      [
        "ou plus|au moins|au minimum|et plus|et au-dela|au-dela|ou davantage|minimum|revolus|au bas mot|a minima|et davantage|bien sonnes|passes",
        ["at-least"],
      ],
      ["ou moins|et moins|au (?:grand )?(?:plus|maximum)|tout au plus|maximum", ["at-most"]],
      [
        "environ|a peu pres|approximativement|grosso modo|peu ou prou|en gros|plus ou moins|a quelque chose pres|a vue de nez",
        ["about"],
      ],
    ],
  },
  momentBounds: {
    before: [
      ["pas avant|au plus tot", ["at-least"]],
      ["pas apres|au plus tard", ["at-most"]],
      ["(?:peu|juste) apres", ["above"]],
      ["(?:peu|juste) avant", ["below"]],
      ["vers|environ|autour (?:de|d'|du)|aux alentours (?:de|d'|du)", ["about"]],
      // A date by which or from which something is so may be given without such a word.
      ["jusqu'a|jusqu'au|jusqu'en|avant|avant le|d'ici|d'ici au", ["exactly", "at-most"]],
      [
        "depuis|depuis le|des|des le|a partir de|a partir du|a compter de|a compter du",
        ["exactly", "at-least"],
      ],
    ],
    behind: [
      ["au plus tot", ["at-least"]],
      ["au plus tard", ["at-most"]],
      ["environ", ["about"]],
    ],
  },
  until: "jusqu'a|jusqu'en",
  since: "de|depuis",
  spans: "(?:seconde|minute|heure|jour|nuit|semaine|mois|trimestre|an|annee|decennie|siecle)s?\\b",
  spanBounds: "(?!)",
  rangeOpening: "entre",
  either: "ou",
};
