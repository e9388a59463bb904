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
    .filter((match) => !isDenied(own, match))
    .map((match) => ({ words: match[0], index: match.index }))
    .toSorted((a, b) => a.index - b.index)[0];
}

const REPORTS = "(?:reports|sources|papers|newspapers|outlets|accounts)";
/** People who say something are no sources when they do something else. */
const VOICES = "(?:reports|sources|papers|newspapers|outlets|accounts|media|agencies|witnesses|officials)";
const COUNTED = "(?:two|three|four|five|six|several|multiple|many|various|numerous|independent)";
/** "Both papers are weeklies" speaks of them, and claims something only with what they say. */
const SEVERAL = `(?:${COUNTED}|both|different|separate|all|other)`;
const CONFIRM = "(?:agree|concur|confirm|corroborate|bear\\s+(?:it|this|that)\\s+out|say\\s+the\\s+same)";
const SAY =
  "(?:say|said|state|stated|report|reported|tell|told|describe|described|carry|carried|claim|claimed)";

const INFORMES = "(?:fuentes|informes|informaciones|diarios|periódicos|relatos)";
const VOCES =
  "(?:fuentes|informes|informaciones|diarios|periódicos|relatos|medios|agencias|testigos|funcionarios)";
const CONTADOS = "(?:dos|tres|cuatro|cinco|seis|varias|varios|múltiples|muchas|muchos|diversas|diversos)";
const VARIOS = `(?:${CONTADOS}|ambos|ambas|distintas|distintos|diferentes|otras|otros|todas\\s+las|todos\\s+los)`;
const CONFIRMAN = "(?:coinciden|confirman|corroboran|concuerdan|dicen\\s+lo\\s+mismo)";
const DICEN =
  "(?:dicen|dijeron|afirman|afirmaron|informan|informaron|señalan|señalaron|describen|publican|publicaron)";

const CORROBORATION: readonly RegExp[] = [
  `${VOICES}\\s+[^.;\\n]{0,30}?${CONFIRM}`,
  `${COUNTED}\\s+(?:\\p{L}+\\s+)?${REPORTS}`,
  `${SEVERAL}\\s+(?:\\p{L}+\\s+)?${VOICES}\\s+(?:have\\s+|had\\s+)?${SAY}`,
  `according\\s+to\\s+${SEVERAL}\\s+(?:\\p{L}+\\s+)?${VOICES}`,
  "(?:independently|separately|widely)\\s+(?:confirmed|corroborated|verified|reported)",
  `(?:confirmed|corroborated|verified|reported)\\s+by\\s+${SEVERAL}`,
  `${VOCES}\\s+[^.;\\n]{0,30}?${CONFIRMAN}`,
  `${CONTADOS}\\s+${INFORMES}`,
  `${VARIOS}\\s+${VOCES}\\s+(?:han\\s+)?${DICEN}`,
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
