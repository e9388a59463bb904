/** Spanish bounds. */
import type { BoundWords } from "../topics/bounds.ts";

export const BOUNDS: BoundWords = {
  articlesBetween: "del?|a|en|(?:del? |a |en )?(?:el|la|los|las|una?)",
  bounds: {
    before: [
      // What rises to 75 is 75.
      [
        "(?<=(?:aument|sub|crec|increment|elev|encarec|ascend|asciend|disminu|baj|cay|cae|ca[ií]|descend|desciend|red[uú]|rebaj|recort|abarat|retroced|pas|pus|situ|desplom|dispar|escal)[^.;:]{0,48} )hasta",
        ["exactly", "at-most"],
      ],
      ["no mas del?|como maximo|como mucho|a lo sumo|hasta|un maximo del?|maximo", ["at-most"]],
      [
        "a partir del?|a contar del?|desde|no menos del?|no inferior(?:es)? al?|al menos|por lo menos|como minimo|cuando menos|a lo menos|un minimo del?|minimo|no baj(?:an?|o|aron|aran?) del?|sin bajar del?",
        ["at-least"],
      ],
      ["mas del?|superior(?:es)? al?|por encima del?|mayor(?:es)? (?:del?|que|al?)|>", ["above"]],
      [
        "menos del?|no (?:llegan?|llego|llegaron|llegaba|llegaban|llegara|llegaran|llega ni|llegan ni) al?|no alcanz(?:an?|o|aron|aban?|ara|aran)|sin (?:llegar al?|alcanzar)|inferior(?:es)? al?|por debajo del?|menor(?:es)? (?:del?|que|al?)|casi|poco menos del?|<",
        ["below"],
      ],
      [
        "cerca del?|roz(?:an?|o|aron|aban?|ando)|al filo del?|al borde del?|practicamente",
        ["about", "below"],
      ],
      ["≥", ["at-least"]],
      ["≤", ["at-most"]],
      [
        "unos|unas|alrededor del?|en torno al?|aproximadamente|aprox\\.?|mas o menos|poco mas o menos|rond(?:an?|o|aron|aban?|ara|aria|ar|ando)|(?:cercan|proxim|aproximad)[oa]s? al?|del orden del?|(?:cosa|algo) asi como|se (?:acerc|aproxim)(?:an?|o|aron|aban?) al?|~|≈",
        ["about"],
      ],
    ],
    behind: [
      ["o mas|y mas|como minimo|al menos|por lo menos|en adelante|para arriba|cuando menos", ["at-least"]],
      ["o menos|y menos|como maximo|como mucho|a lo sumo|a lo mas|a todo tirar", ["at-most"]],
      ["y pico|y tantos|y tantas|largos|largas|bien cumplidos|pasad[oa]s", ["above", "about"]],
      ["escas[oa]s|mal contad[oa]s|mal cumplid[oa]s", ["below", "about"]],
      [
        "aproximadamente|mas o menos|poco mas o menos|aproximad[oa]s|en numeros redondos|en cifras redondas|redondeando",
        ["about"],
      ],
    ],
  },
  momentBounds: {
    before: [
      ["no antes del?", ["at-least"]],
      ["no despues del?|a mas tardar|como tarde", ["at-most"]],
      ["(?:poco|justo) despues del?|pasadas", ["above"]],
      ["(?:poco|justo) antes del?", ["below"]],
      ["hacia|sobre|alrededor del?|en torno al?|aproximadamente", ["about"]],
      // A date by which or from which something is so may be given without such a word.
      ["hasta|hasta el|antes del?|para el", ["exactly", "at-most"]],
      ["desde|desde el|a partir del?|solo a partir del?", ["exactly", "at-least"]],
    ],
    behind: [
      ["como pronto|como muy pronto", ["at-least"]],
      ["a mas tardar|como tarde|como muy tarde", ["at-most"]],
      ["aproximadamente|mas o menos", ["about"]],
    ],
  },
  until: "hasta",
  since: "desde|de",
  spans: "(?:segundo|minuto|hora|dia|noche|semana|mes|ano|decada|siglo)(?:s|es)?\\b",
  spanBounds: "(?!)",
  rangeOpening: "entre",
  either: "o|u",
};
