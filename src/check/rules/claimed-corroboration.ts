/** A claim worded as confirmed by several reports needs sources of more than one origin. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Prose } from "../../model/prose.ts";
import type { ResolvedBrief, ResolvedSource } from "../../model/resolved.ts";
import { statementsOf } from "../../model/statements.ts";
import { corroborationIn } from "../corroboration-words.ts";
import { citedBehind, namesOf, originsBehind, sourcesCited } from "../origins-of.ts";
import { proseAsRead } from "../prose-as-read.ts";

/** A title, lead or note that cites nothing speaks for its slide, so it rests on what the slide cites. */
export function claimedCorroboration(resolved: ResolvedBrief): readonly Diagnostic[] {
  return statementsOf(resolved.brief).flatMap((statement) => {
    const sources = sourcesCited(citedBehind(statement, resolved) ?? [], resolved);
    if (originsBehind(sources) !== 1) return [];
    return statement.texts.map(proseAsRead).flatMap((prose) => reportOn(prose, sources));
  });
}

function reportOn(prose: Prose, sources: readonly ResolvedSource[]): readonly Diagnostic[] {
  const claim = corroborationIn(prose);
  if (claim === undefined) return [];
  return [
    diagnose("claimed-corroboration", {
      message: `"${claim.words}" claims several sources; what is cited here, ${namesOf(sources)}, has one origin.`,
      span: prose.spanOf(claim.index, claim.index + claim.words.length),
      hints: ["Cite a source of another origin, or name the one origin instead."],
    }),
  ];
}
