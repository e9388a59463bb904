/**
 * How places, their people and common abbreviations are related in languages with Latin letters. Without diacritics.
 */

/** The endings that turn a place into its adjective or people: "Varnessan", "ondarreño", "varnessois", "Varnesser". */
export const DEMONYM_ENDINGS =
  /(?:(?:i?an|ean|n|ese|ish|i)s?|(?:eno|ena|es|esa|ino|ina|ano|ana|ense|eses)s?|(?:ais|aise|ois|oise|ien|ienne|aises|oises|iens|iennes)|(?:er|isch|ische|ischen|ischer|isches))$/u;

/** Those that no ending forms: the place, then the words for its people. */
const IRREGULAR =
  `germany german germans|poland polish pole poles|france french|spain spanish spaniards|sweden swedish swedes
denmark danish danes|netherlands dutch|switzerland swiss|greece greek greeks|turkey turkish turks|finland finnish finns
ireland irish|england english|scotland scottish scots|wales welsh|britain british britons|norway norwegian norwegians
iceland icelandic|china chinese|europe european europeans|ukraine ukrainian ukrainians|thailand thai|philippines filipino filipinos
cyprus cypriot cypriots|peru peruvian|czechia czech czechs|slovakia slovak slovaks|croatia croat croats|serbia serb serbs
alemania aleman alemana alemanes|francia frances francesa franceses|espana espanol espanola espanoles|polonia polaco polaca polacos
suecia sueco sueca|grecia griego griega|turquia turco turca|rusia ruso rusa rusos|belgica belga belgas|suiza suizo suiza
allemagne allemand allemande allemands|espagne espagnol espagnole|pologne polonais polonaise|suede suedois|grece grec grecque
turquie turc turque turcs|russie russe russes|belgique belge belges|suisse suisses|royaume-uni britannique britanniques
deutschland deutsch deutsche deutschen|frankreich franzosisch franzosische|polen polnisch polnische|russland russisch russische
griechenland griechisch griechische|spanien spanisch spanische|danemark danisch danische|schweden schwedisch schwedische`
    .split(/[|\n]/)
    .map((line) => line.split(" "));

const FORMS = new Map(IRREGULAR.flatMap((forms) => forms.map((form) => [form, forms] as const)));

/** Returns the words for the same place and its people that endings alone do not form. */
export function irregularForms(word: string): readonly string[] {
  return FORMS.get(word) ?? [];
}

/** The full forms of abbreviations whose words are not names by themselves, or not all of them. */
export const ABBREVIATIONS: readonly (readonly [short: string, words: readonly string[]])[] = [
  ["eu", ["european", "union"]],
  ["ue", ["union", "europea", "europeenne"]],
  ["uk", ["united", "kingdom", "britain"]],
  ["us", ["united", "states", "america"]],
  ["usa", ["united", "states", "america"]],
  ["un", ["united", "nations"]],
  ["onu", ["naciones", "unidas", "nations", "unies"]],
  ["bc", ["british", "columbia"]],
  ["uae", ["united", "arab", "emirates"]],
];
