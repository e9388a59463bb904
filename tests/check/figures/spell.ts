/** Spells whole numbers below a thousand million in English and Spanish, for tests that read them back. */

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

function join(by: string, head: string, rest: number, spell: (value: number) => string): string {
  return rest === 0 ? head : `${head}${by}${spell(rest)}`;
}
