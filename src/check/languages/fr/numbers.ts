/** French numbers in words. */
import { pluralNoun } from "../plural-nouns.ts";
import type { NumberWords } from "../topics/numbers.ts";
import { SHARES } from "./shares.ts";

const UNITS = [
  ..."zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
    " ",
  ),
  ...["dix sept", "dix huit", "dix neuf"],
];
const TENS = "vingt trente quarante cinquante soixante".split(" ");
const ORDINAL_UNITS = [
  ..."deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme".split(" "),
  ..."douzieme treizieme quatorzieme quinzieme seizieme".split(" "),
];

/**
 * "Vingt et un" to "quatre vingt dix neuf", and the words that Belgium and Switzerland use for seventy, eighty and
 * ninety.
 */
const COMPOUNDS: readonly (readonly [string, number])[] = [
  ...TENS.flatMap((ten, at) => behindTens(ten, (at + 2) * 10, at === 4 ? 19 : 9)),
  ...behindTens("quatre vingt", 80, 19, ""),
  ...(["septante", "huitante", "nonante"] as const).flatMap((ten, at) => behindTens(ten, (at + 7) * 10, 9)),
];

function behindTens(
  ten: string,
  value: number,
  most: number,
  and = " et",
): readonly (readonly [string, number])[] {
  return UNITS.slice(1, most + 1).flatMap((unit, at) => {
    const joined = at === 0 || at === 10 ? and : "";
    const forms = unit === "un" ? ["un", "une"] : [unit];
    return forms.map((form) => [`${ten}${joined} ${form}`, value + at + 1] as const);
  });
}

const DESIGNATORS: NumberWords["designators"] = new Map([
  ["annexe", "annex"],
  ["appendice", "appendix"],
  ["article", "article"],
  ["art", "article"],
  ["categorie", "category"],
  ["chapitre", "chapter"],
  ["canal", "channel"],
  ["directive", "directive"],
  ["vol", "flight"],
  ["groupe", "group"],
  ["loi", "law"],
  ["niveau", "level"],
  ["ligne", "line"],
  ["option", "option"],
  ["phase", "phase"],
  ["plan", "plan"],
  ["plateforme", "platform"],
  ["protocole", "protocol"],
  ["reglement", "regulation"],
  ["resolution", "resolution"],
  ["route", "route"],
  ["secteur", "sector"],
  ["etape", "stage"],
  ["unite", "unit"],
  ["zone", "zone"],
]);

export const NUMBERS: NumberWords = {
  cardinals: new Map([
    ...UNITS.map((word, value) => [word, value] as const),
    ["une", 1],
    ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
    ["quatre vingt", 80],
    ["quatre vingts", 80],
    ["septante", 70],
    ["huitante", 80],
    ["octante", 80],
    ["nonante", 90],
    ...COMPOUNDS,
    ["cent", 100],
  ]),
  hundred: new Set(["cent", "cents"]),
  scales: new Map([
    ["douzaine", 12],
    ["douzaines", 12],
    ["dizaine", 10],
    ["dizaines", 10],
    ["quinzaine", 15],
    ["vingtaine", 20],
    ["trentaine", 30],
    ["quarantaine", 40],
    ["cinquantaine", 50],
    ["soixantaine", 60],
    ["centaine", 100],
    ["centaines", 100],
    ["millier", 1e3],
    ["milliers", 1e3],
    ["mille", 1e3],
    ["million", 1e6],
    ["millions", 1e6],
    ["milliard", 1e9],
    ["milliards", 1e9],
    ["billion", 1e12],
    ["billions", 1e12],
  ]),
  openingScales: new Set(["mille"]),
  gluedScales: new Set(),
  articles: new Set(["un", "une"]),
  half: new Set(["demi", "demie"]),
  joiner: "et",
  joinsBehind: "nothing",
  hasHyphens: true,
  hasPairedYears: false,
  of: new Set(["de"]),
  // "Au moins 200" is a bound.
  minus: "(?<!(?<!\\p{L})(?:au|du|de|plus ou|pas|en|d'au|le|les|tout au) )moins",
  belowZero: "(?:au|en)[ -]dessous de zero|sous (?:zero|le point de congelation)|sous 0|de froid",
  losses: {
    before:
      "(?:pertes?|deficits?|trou|manque|solde negatif|decouvert|baisse|recul|contraction|chute|repli)(?: [a-z]+){0,4} (?:de|d'|a|s'eleve a|atteint|etait de|est de)|perdu|perd(?:ent|ait)?|(?:recule|baisse|chute|diminue|contracte)e?s?(?: de| d')?|dans le rouge (?:de|a hauteur de)|deficitaire(?: de)?",
    behind:
      "de (?:pertes?|deficit)|dans le rouge|de decouvert|negatifs?|de moins|en moins|de baisse|de recul",
  },
  amounts: "est|etait|de",
  point: new Set(["virgule"]),
  pronouns:
    "trois quarts d'heure|l'une? (?:et )?l'autre|les un[es]? les autres|l'une? (?:des|d')|quelqu'une?|chacune?|aucune?",
  designators: DESIGNATORS,
  codePrefixes: "(?!)",
  counted: pluralNoun({
    others: "personnes?|gens|hommes|femmes",
    excluded: [...DESIGNATORS.keys()].map((word) => `${word}s?`).join("|"),
    objects: "le|la|les|une?|que|des",
  }),
  vague: new Map([
    ["dizaines", 10],
    ["douzaines", 12],
    ["vingtaines", 20],
    ["centaines", 100],
    ["milliers", 1e3],
    ["millions", 1e6],
    ["milliards", 1e9],
  ]),
  some: new Set(["plusieurs", "quelques"]),
  ordinals: new Map([
    ["premier", 1],
    ["premiere", 1],
    ["premiers", 1],
    ["premieres", 1],
    ["second", 2],
    ["seconde", 2],
    ...ORDINAL_UNITS.map((word, at) => [word, at + 2] as const),
    ["dix septieme", 17],
    ["dix huitieme", 18],
    ["dix neuvieme", 19],
    ["vingtieme", 20],
    ["vingt et unieme", 21],
    ["trentieme", 30],
    ["quarantieme", 40],
    ["cinquantieme", 50],
    ["soixantieme", 60],
    ["centieme", 100],
  ]),
  denominators: new Map([
    ["demis", 2],
    ["tiers", 3],
    ["quarts", 4],
    ["cinquiemes", 5],
    ["sixiemes", 6],
    ["huitiemes", 8],
    ["dixiemes", 10],
  ]),
  implied: new Map([
    ["seul", 1],
    ["seule", 1],
    ["unique", 1],
    ["couple", 2],
    ["paire", 2],
    ["trio", 3],
  ]),
  phrases: SHARES,
  decadeBefore: "annees",
  decadeBehind: "(?!)",
  ageBefore: "(?!)",
  ordinalSuffix: "ers?|[eè]res?|res?|e(?:me)?s?|nde?s?",
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mio", 1e6],
    ["md", 1e9],
    ["mds", 1e9],
    ["mrd", 1e9],
    ["mrds", 1e9],
  ]),
  range: { to: "a|jusqu'a", between: "a|et|ou|jusqu'a" },
  ratios: ["{count}(?: \\p{L}+){0,3}? sur {whole}"],
};
