/** Spells whole numbers below a thousand million in English, Spanish, French and German, for tests that read them back. */

const EN_UNITS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const ES_UNITS = [
  ..."cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(" "),
  ..."dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro".split(
    " ",
  ),
  ..."veinticinco veintiséis veintisiete veintiocho veintinueve".split(" "),
];
const ES_TENS = "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const ES_HUNDREDS =
  "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );

export function spellEnglish(value: number): string {
  if (value < 20) return EN_UNITS[value] ?? "";
  if (value < 100) return join("-", EN_TENS[Math.floor(value / 10)] ?? "", value % 10, spellEnglish);
  if (value < 1000) {
    return join(" and ", `${spellEnglish(Math.floor(value / 100))} hundred`, value % 100, spellEnglish);
  }
  if (value < 1e6)
    return join(" ", `${spellEnglish(Math.floor(value / 1000))} thousand`, value % 1000, spellEnglish);
  return join(" ", `${spellEnglish(Math.floor(value / 1e6))} million`, value % 1e6, spellEnglish);
}

export function spellSpanish(value: number): string {
  if (value < 30) return ES_UNITS[value] ?? "";
  if (value < 100) return join(" y ", ES_TENS[Math.floor(value / 10)] ?? "", value % 10, spellSpanish);
  if (value === 100) return "cien";
  if (value < 1000) return join(" ", ES_HUNDREDS[Math.floor(value / 100)] ?? "", value % 100, spellSpanish);
  if (value < 2000) return join(" ", "mil", value % 1000, spellSpanish);
  if (value < 1e6) return join(" ", `${shortened(Math.floor(value / 1000))} mil`, value % 1000, spellSpanish);
  if (value < 2e6) return join(" ", "un millón", value % 1e6, spellSpanish);
  return join(" ", `${shortened(Math.floor(value / 1e6))} millones`, value % 1e6, spellSpanish);
}

/** "veintiún mil", "treinta y un mil". */
function shortened(value: number): string {
  return spellSpanish(value)
    .replace(/veintiuno$/, "veintiún")
    .replace(/uno$/, "un");
}

const FR_UNITS = [
  ..."zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
    " ",
  ),
  ..."dix-sept dix-huit dix-neuf".split(" "),
];
const FR_TENS = "- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");

export function spellFrench(value: number): string {
  if (value < 20) return FR_UNITS[value] ?? "";
  if (value === 80) return "quatre-vingts";
  if (value < 100) {
    const ten = Math.floor(value / 10);
    const rest = value - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10;
    const by = value < 80 && (rest === 1 || rest === 11) ? " et " : "-";
    return join(by, FR_TENS[ten] ?? "", rest, spellFrench);
  }
  if (value < 1000) return spellFrenchHundreds(value);
  if (value < 2000) return join(" ", "mille", value % 1000, spellFrench);
  if (value < 1e6) {
    return join(" ", `${before(spellFrench(Math.floor(value / 1000)))} mille`, value % 1000, spellFrench);
  }
  const millions = Math.floor(value / 1e6);
  return join(" ", `${spellFrench(millions)} million${millions > 1 ? "s" : ""}`, value % 1e6, spellFrench);
}

function spellFrenchHundreds(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 1) return join(" ", "cent", rest, spellFrench);
  return join(" ", `${spellFrench(hundreds)} cent${rest === 0 ? "s" : ""}`, rest, spellFrench);
}

/** "Deux cent mille", "quatre-vingt mille". */
function before(spelled: string): string {
  return spelled.replace(/(cent|vingt)s$/, "$1");
}

const DE_UNITS = [
  ..."null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn".split(" "),
  ..."fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" "),
];
const DE_TENS = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

export function spellGerman(value: number): string {
  if (value < 20) return DE_UNITS[value] ?? "";
  if (value < 100) {
    const ten = DE_TENS[Math.floor(value / 10)] ?? "";
    return value % 10 === 0 ? ten : `${glued(value % 10)}und${ten}`;
  }
  if (value < 1000) return join("", `${glued(Math.floor(value / 100))}hundert`, value % 100, spellGerman);
  if (value < 1e6) return join("", `${glued(Math.floor(value / 1000))}tausend`, value % 1000, spellGerman);
  const millions = Math.floor(value / 1e6);
  const head = millions === 1 ? "eine Million" : `${spellGerman(millions)} Millionen`;
  return join(" ", head, value % 1e6, spellGerman);
}

function glued(value: number): string {
  return spellGerman(value).replace(/eins$/, "ein");
}

function join(by: string, head: string, rest: number, spell: (value: number) => string): string {
  return rest === 0 ? head : `${head}${by}${spell(rest)}`;
}
