/** A claim worded as confirmed by several reports needs sources of more than one origin. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { proseOf } from "../model/prose.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { type Statement, statementsOf } from "../model/statements.ts";
import type { Text } from "../model/text.ts";
import { namesOf, originsBehind, sourcesCited } from "./origins-of.ts";
import { outsideQuotations } from "./outside-quotations.ts";

export function claimedCorroboration(resolved: ResolvedBrief): readonly Diagnostic[] {
  return statementsOf(resolved.brief)
    .filter((statement) => statement.cited.length > 0)
    .filter((statement) => originsBehind(sourcesCited(statement.cited, resolved)) < 2)
    .flatMap((statement) => statement.texts.flatMap((text) => reportOn(text, statement, resolved)));
}

const REPORTS = "(?:reports|sources|papers|newspapers|outlets|accounts|media|witnesses|officials)";
const SEVERAL =
  "(?:two|both|three|four|five|six|several|multiple|many|various|numerous|different|independent|separate|all|other)";
const CONFIRM = "(?:agree|concur|confirm|corroborate|bear (?:it|this) out|say the same)";
const FUENTES = "(?:fuentes|informes|informaciones|medios|diarios|periódicos|testigos)";
const VARIAS =
  "(?:dos|ambos|ambas|tres|cuatro|cinco|varias|varios|múltiples|diversas|diversos|distintas|distintos|otras|otros|todas las|todos los)";
const CONFIRMAN = "(?:coinciden|confirman|corroboran|concuerdan)";

/** English and Spanish; the patterns are listed in docs/independence.md. */
const CORROBORATION: readonly RegExp[] = [
  new RegExp(`\\b${REPORTS}\\b[^.;]{0,30}\\b${CONFIRM}\\b`, "giu"),
  new RegExp(`\\b${SEVERAL} (?:\\p{L}+ )?${REPORTS}\\b`, "giu"),
  /\b(?:independently|separately|widely) (?:confirmed|corroborated|verified|reported)\b/giu,
  new RegExp(`\\b(?:confirmed|corroborated|verified) by ${SEVERAL}\\b`, "giu"),
  new RegExp(`\\b${FUENTES}\\b[^.;]{0,30}\\b${CONFIRMAN}\\b`, "giu"),
  new RegExp(`\\b${VARIAS} ${FUENTES}\\b`, "giu"),
  /\b(?:confirmad[oa]s?|corroborad[oa]s?) (?:de forma independiente|por (?:varias|varios|dos|tres|otras|otros))\b/giu,
];

function reportOn(text: Text, statement: Statement, resolved: ResolvedBrief): readonly Diagnostic[] {
  const prose = proseOf(text);
  const words = outsideQuotations(prose.words);
  const found = CORROBORATION.map((pattern) => words.matchAll(pattern).next().value).find(
    (match) => match !== undefined,
  );
  if (found === undefined) return [];
  const sources = sourcesCited(statement.cited, resolved);
  return [
    diagnose("claimed-corroboration", {
      message: `"${found[0]}" claims several sources; what is cited here, ${namesOf(sources)}, has one origin.`,
      span: prose.spanOf(found.index, found.index + found[0].length),
      hints: ["Cite a source of another origin, or name the one origin instead."],
    }),
  ];
}
