/** The wordings that claim several sources in Spanish. */
import type { CorroborationWords } from "../topics/corroboration.ts";

const INFORMES = "(?:fuentes|informes|informaciones|diarios|periódicos|relatos)";
const PERSONAS = "(?:agencias|testigos|funcionarios)";
const VOCES = `(?:${INFORMES}|medios|${PERSONAS})`;
const VOZ =
  "(?:fuente|informe|información|diario|periódico|relato|medio|agencia|testigo|funcionario)(?:\\s+\\p{L}+)?";
const CONTADOS = "(?:dos|tres|cuatro|cinco|seis|varias|varios|múltiples|muchas|muchos|diversas|diversos)";
const VARIOS = `(?:${CONTADOS}|ambos|ambas|distintas|distintos|diferentes|otras|otros|todas\\s+las|todos\\s+los)`;
const LO = "(?:(?:lo|la|los|las|también|ya|ha|han)\\s+)*";
const CONFIRMAN = "(?:confirman|corroboran|dicen\\s+lo\\s+mismo)";
const CONFIRMARON = "(?:(?:confirm|corrobor)(?:aron|aban|ado)|dijeron\\s+lo\\s+mismo)";
const COINCIDEN = "(?:coinciden|coincidieron|coincidían|coincidido|concuerdan|concordaron)";
const CONFIRMA =
  "(?:confirma|confirmó|confirmado|corrobora|corroboró|corroborado|coincide|coincidió|coincidido|dice\\s+lo\\s+mismo)";
const DICEN =
  "(?:dicen|dijeron|dicho|afirman|afirmaron|afirmado|informan|informaron|informado|señalan|señalaron|señalado|describen|publican|publicaron|publicado|cuentan|contaron|contado|recogen|recogieron|recogido)";

const WORDINGS: readonly string[] = [
  `(?:${INFORMES}|medios)\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?${COINCIDEN}`,
  `${PERSONAS}\\s+${LO}${COINCIDEN}\\s+en\\s+que`,
  `${VOCES}\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?${CONFIRMAN}`,
  `(?:${INFORMES}|medios)\\s+${LO}${CONFIRMARON}`,
  `${CONTADOS}\\s+${INFORMES}`,
  `${VARIOS}\\s+${VOCES}\\s+${LO}(?:${DICEN}|${CONFIRMARON})`,
  "más\\s+de\\s+una?\\s+(?:fuente|informe|información|diario|periódico|relato|medio)",
  `(?:una?\\s+(?:segund[oa]|tercera?|tercer)|otr[oa])\\s+${VOZ}\\s+${LO}${CONFIRMA}`,
  `cada\\s+(?:un[oa]\\s+de\\s+(?:las|los)\\s+${VOCES}|${VOZ})\\s+${LO}${CONFIRMA}`,
  `según\\s+${VARIOS}\\s+${VOCES}`,
  "(?:confirmad|corroborad|verificad)[oa]s?\\s+de\\s+(?:forma|manera)\\s+independiente",
  `(?:confirmad|corroborad|verificad)[oa]s?\\s+por\\s+${VARIOS}`,
];

export const CORROBORATION: CorroborationWords = {
  wordings: WORDINGS,
  denial: "no|ningún|ningun[oa]|ni|nunca|tampoco|sin",
  atOdds: "contradictori[oa]s|discrepantes|divergentes",
  areAtOdds: "(?:(?:aún|\\p{L}+mente)\\s+){0,2}(?:discrepa|difier|divergen|se\\s+contradi[cj])",
};
