/** The wordings that claim several sources, in English and Spanish, as docs/independence.md lists them. Called by the rule. */
import type { Prose } from "../model/prose.ts";
import { outsideQuotations } from "./outside-quotations.ts";

export interface Corroboration {
  /** As it stands in the text. */
  readonly words: string;
  readonly index: number;
}

/** Returns the first wording in the author's own words that claims several sources and is not denied. */
export function corroborationIn(prose: Prose): Corroboration | undefined {
  const own = outsideQuotations(prose);
  return CORROBORATION.flatMap((pattern) => [...own.matchAll(pattern)])
    .filter((match) => !isDenied(own, match) && !isDisputed(own, match))
    .map((match) => ({ words: match[0], index: match.index }))
    .toSorted((a, b) => a.index - b.index)[0];
}

const REPORTS = "(?:reports|sources|papers|newspapers|outlets|accounts)";
/** People who say something are no sources when they do something else. */
const PERSONS = "(?:agencies|witnesses|officials)";
const VOICES = `(?:${REPORTS}|media|${PERSONS})`;
const VOICE =
  "(?:report|source|paper|newspaper|outlet|account|agency|witness|official)(?:\\s+(?:has|had|also|now|\\p{L}+ly))*";
const COUNTED = "(?:two|three|four|five|six|several|multiple|many|various|numerous|independent)";
/** "Both papers are weeklies" speaks of them, and claims something only with what they say. */
const SEVERAL = `(?:${COUNTED}|both|different|separate|all|other)(?:\\s+of)?(?:\\s+(?:the|these|those))?`;
/** "Agree to" and, of persons, "agree on" is what they do, and no word of what they say. */
const CONFIRM = "(?:concur|confirm|corroborate|bear\\s+(?:it|this|that)\\s+out|say\\s+the\\s+same)";
const CONFIRMS =
  "(?:agrees(?!\\s+to(?!\\p{L}))|concurs|confirms|corroborates|bears\\s+(?:it|this|that)\\s+out|says\\s+the\\s+same)";
/** "Reports confirmed by the police" has it the other way round. */
const CONFIRMED =
  "(?:concurred|(?:confirmed|corroborated)(?!\\s+by)|bore\\s+(?:it|this|that)\\s+out|said\\s+the\\s+same)";
const HAVE = "(?:(?:have|had|also|all|both|each|since|later|\\p{L}+ly)\\s+)*";
const SAY =
  "(?:say|said|state|stated|report|reported|tell|told|describe|described|carry|carried|claim|claimed)";
const SAYS = "(?:says|said|states|reports|reported|tells|describes|carries|carried|claims)";

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

const CORROBORATION: readonly RegExp[] = [
  `(?:${REPORTS}|media)\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?agree(?!\\s+to(?!\\p{L}))`,
  `(?:${REPORTS}|media)\\s+${HAVE}agreed(?!\\s+(?:to|by)(?!\\p{L}))`,
  `${PERSONS}\\s+${HAVE}agreed?\\s+that`,
  `${VOICES}\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?${CONFIRM}`,
  `(?:${REPORTS}|media)\\s+${HAVE}${CONFIRMED}`,
  `${COUNTED}\\s+(?:\\p{L}+\\s+)?${REPORTS}`,
  `${SEVERAL}\\s+(?:\\p{L}+\\s+)?${VOICES}\\s+${HAVE}(?:${SAY}|${CONFIRMED})`,
  `more\\s+than\\s+(?:one|a\\s+single)\\s+(?:\\p{L}+\\s+)?(?:report|source|paper|newspaper|outlet|account)`,
  `(?:(?:a|the)\\s+(?:second|third|further)|another)\\s+(?:\\p{L}+\\s+)?${VOICE}\\s+(?:${CONFIRMS}|${CONFIRMED})`,
  `(?:every|each)(?:\\s+\\p{L}+)?\\s+${VOICE}\\s+(?:${CONFIRMS}|${CONFIRMED})`,
  `every(?:\\s+\\p{L}+)?\\s+${VOICE}\\s+${SAYS}`,
  `(?:each|every\\s+one)\\s+of\\s+(?:the|these|those|our)\\s+(?:\\p{L}+\\s+)?${VOICES}\\s+(?:has\\s+)?(?:${CONFIRMS}|${CONFIRMED})`,
  `according\\s+to\\s+${SEVERAL}\\s+(?:\\p{L}+\\s+)?${VOICES}`,
  "(?:independently|separately|widely)\\s+(?:confirmed|corroborated|verified|reported)",
  `(?:confirmed|corroborated|verified|reported)\\s+by\\s+${SEVERAL}`,
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
].map((words) => new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu"));

const DENIAL =
  /(?<!\p{L})(?:not|no|never|none|neither|nor|cannot|without|hardly|few|nothing|ningún|ningun[oa]|ni|nunca|tampoco|sin)(?!\p{L})|n[’']t(?!\p{L})/iu;

/** "The reports do not agree", "no two sources": in the claim itself, or before it in the same clause. */
function isDenied(own: string, match: RegExpExecArray): boolean {
  const before =
    own
      .slice(0, match.index)
      .split(/[.,;:!?\n]/)
      .at(-1) ?? "";
  return DENIAL.test(before + match[0]);
}

const AT_ODDS =
  /(?<!\p{L})(?:conflicting|contradictory|differing|diverging|contradictori[oa]s|discrepantes|divergentes)(?!\p{L})/iu;
const ARE_AT_ODDS =
  /^\s+(?:(?:still|also|are|were|have|had|aún|\p{L}+(?:ly|mente))\s+){0,2}(?:disagree|differ(?!ent)|diverge|conflict|at\s+odds|contradictor|contradict(?:s|ed|ing)?\s+(?:each\s+other|one\s+another)|discrepa|difier|se\s+contradi[cj])/iu;

/** "Two reports contradict each other", "two conflicting reports": counted, and at odds. */
function isDisputed(own: string, match: RegExpExecArray): boolean {
  return AT_ODDS.test(match[0]) || ARE_AT_ODDS.test(own.slice(match.index + match[0].length));
}
