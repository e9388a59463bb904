/** Spanish numbers in words. */
import { pluralNoun } from "../plural-nouns.ts";
import type { NumberPhrase, NumberWords } from "../topics/numbers.ts";

export const UNITS: readonly string[] = [
  ..."cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(" "),
  ..."dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro".split(
    " ",
  ),
  ..."veinticinco veintiseis veintisiete veintiocho veintinueve".split(" "),
];
const TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const HUNDREDS = "dosc tresc cuatroc quin seisc setec ochoc novec".split(" ");
const ORDINALS = "primer segund tercer cuart quint sext septim octav noven decim undecim duodecim".split(" ");

/** "La tercera parte", "tres cuartas partes". */
const PARTS = [
  ["tercera", 3],
  ["cuarta", 4],
  ["quinta", 5],
  ["sexta", 6],
  ["septima", 7],
  ["octava", 8],
  ["novena", 9],
  ["decima", 10],
] as const;

const NEVER = "(?!)";

const DESIGNATORS: NumberWords["designators"] = new Map([
  ["anexo", "annex"],
  ["apendice", "appendix"],
  ["articulo", "article"],
  ["art", "article"],
  ["categoria", "category"],
  ["capitulo", "chapter"],
  ["canal", "channel"],
  ["directiva", "directive"],
  ["vuelo", "flight"],
  ["grupo", "group"],
  ["ley", "law"],
  ["nivel", "level"],
  ["linea", "line"],
  ["opcion", "option"],
  ["fase", "phase"],
  ["plan", "plan"],
  ["protocolo", "protocol"],
  ["reglamento", "regulation"],
  ["resolucion", "resolution"],
  ["ruta", "route"],
  ["sector", "sector"],
  ["etapa", "stage"],
  ["unidad", "unit"],
  ["zona", "zone"],
]);

export const NUMBERS: NumberWords = {
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
  hundred: new Set(),
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
  gluedScales: new Set(),
  articles: new Set(["un", "una"]),
  half: new Set(["medio", "media"]),
  joiner: "y",
  joinsBehind: "tens",
  hasHyphens: false,
  hasPairedYears: false,
  of: new Set(["de"]),
  // "Al menos 200" is a bound.
  minus: "(?<!(?<!\\p{L})(?:al|lo|no|nada|ni|o|poco|mucho|cuando|tod[oa]s?) )menos",
  belowZero: "bajo cero|por debajo de(?:l)? (?:cero|punto de congelacion)|negativos",
  losses: {
    before:
      "(?:perdidas?|deficits?|numeros rojos|agujero|saldo negativo|descubierto|caida|descenso|bajada|retroceso|contraccion)(?: [a-z]+){0,4} (?:de|del|por|fue|era|en|asciende a|ascendio a|hasta)|perdi(?:o|eron)|pierden?|(?:cayo|cayeron|bajo|bajaron|descendio|retrocedio|se contrajo|se redujo|disminuyo|cae|baja)(?: en| un)?",
    behind: "de (?:perdidas?|deficit)|en numeros rojos|negativ[oa]s?|en rojo|menos|de caida|de descenso",
  },
  amounts: "fue|era|es|de",
  point: new Set(["coma", "con"]),
  pronouns: "(?:cada|ningun|algun) un[oa]|un[oa] (?:a|u) otr[oa]",
  designators: DESIGNATORS,
  codePrefixes: NEVER,
  counted: pluralNoun({
    others: "personas?",
    excluded: [...DESIGNATORS.keys()].map((word) => `${word}e?s`).join("|"),
    objects: "el|la|los|las|una?|que",
  }),
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
      // "Los primeros indicios" does not count anything.
      (at === 0 ? ["o", "a"] : ["o", "a", "os", "as"]).map((ending) => [stem + ending, at + 1] as const),
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
    ["sextos", 6],
    ["septimos", 7],
    ["octavos", 8],
    ["novenos", 9],
    ["decimos", 10],
  ]),
  implied: new Map([
    ["unico", 1],
    ["unica", 1],
    ["ambos", 2],
    ["ambas", 2],
    ["par", 2],
    ["pareja", 2],
    ["dueto", 2],
    ["duo", 2],
    ["gemelos", 2],
    ["gemelas", 2],
    ["mellizos", 2],
    ["mellizas", 2],
    ["bimestre", 2],
    ["bimestral", 2],
    ["bienio", 2],
    ["bienal", 2],
    ["trio", 3],
    ["terna", 3],
    ["trillizos", 3],
    ["trillizas", 3],
    ["trimestre", 3],
    ["trimestral", 3],
    ["trimestralmente", 3],
    ["trienio", 3],
    ["trienal", 3],
    ["cuatrimestre", 4],
    ["cuatrimestral", 4],
    ["cuatrienio", 4],
    ["cuatrienal", 4],
    ["cuarteto", 4],
    ["lustro", 5],
    ["quinquenio", 5],
    ["quinquenal", 5],
    ["quinteto", 5],
    ["semestre", 6],
    ["semestral", 6],
    ["semestralmente", 6],
    ["sexenio", 6],
    ["decenio", 10],
    ["decada", 10],
    ["decenal", 10],
    ["quincena", 15],
    ["quincenal", 15],
    ["quincenalmente", 15],
  ]),
  phrases: [
    part("la mitad|(?<!(?:primera|segunda|otra|ultima|a) )mitad", "mitad", 1 / 2),
    part("un cuarto de(?! hora)|un cuarto(?= del?)", "cuarto", 1 / 4),
    part("un tercio", "tercio", 1 / 3),
    part("un quinto de", "quinto", 1 / 5),
    part("un sexto de", "sexto", 1 / 6),
    part("un octavo de", "octavo", 1 / 8),
    part("un decimo de", "decimo", 1 / 10),
    ...PARTS.flatMap(([name, whole]) =>
      UNITS.slice(1, whole).map((count, at) =>
        at === 0
          ? part(`(?:(?:una|la) )?${name} parte`, `${name} parte`, 1 / whole)
          : part(`(?:las )?(?:${count}|${at + 1}) ${name}s partes`, `${name}s partes`, (at + 1) / whole),
      ),
    ),
  ],
  decadeBefore: "(?:anos|decada de(?: los)?)",
  decadeBehind: "'?s",
  ageBefore: "(?!)",
  ordinalSuffix: "\\.?[ºª°](?! ?[cf](?!\\p{L}))|\\.?er\\b|[rdtmvn][oa]s?\\b",
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mn", 1e6],
    ["mill", 1e6],
  ]),
  range: { to: "a", between: "a|y|o" },
  ratios: ["{count}(?: \\p{L}+){0,3}? de cada {whole}"],
};

function part(pattern: string, letters: string, value: number): NumberPhrase {
  return { pattern, letters, value, form: "fraction" };
}
