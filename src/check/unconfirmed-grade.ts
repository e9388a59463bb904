/** Admiralty credibility 1 means confirmed by other independent sources: a claim that rests on it needs two origins. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { excerptId } from "../model/ids.ts";
import type { Located } from "../model/located.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { type Statement, statementsOf } from "../model/statements.ts";
import { originsBehind, sourcesCited } from "./origins-of.ts";

export function unconfirmedGrade(resolved: ResolvedBrief): readonly Diagnostic[] {
  return statementsOf(resolved.brief).flatMap((statement) => reportOn(statement, resolved));
}

function reportOn(statement: Statement, resolved: ResolvedBrief): readonly Diagnostic[] {
  const isGraded = sourcesCited(statement.cited, resolved).some(
    ({ source }) => source.grade?.credibility === 1,
  );
  if (!isGraded) return [];
  const behind = sourcesCited([...statement.cited, ...otherWordings(statement, resolved)], resolved);
  if (originsBehind(behind) > 1) return [];
  return statement.cited.flatMap((cited) => {
    const source = sourcesCited([cited], resolved)[0]?.source;
    return source?.grade?.credibility === 1 ? [report(cited, source.id, source.grade.reliability)] : [];
  });
}

function report(cited: Located<string>, source: string, reliability: string): Diagnostic {
  return diagnose("unconfirmed-grade", {
    message: `The grade ${reliability}1 of "${source}" says that independent sources confirm it, and none stands behind this.`,
    span: cited.span,
    hints: [`Cite a source of another origin as well, or grade this one ${reliability}2, probably true.`],
  });
}

/** Wordings of the same statement in other sources confirm it as much as a citation does. */
function otherWordings(statement: Statement, resolved: ResolvedBrief): readonly Located<string>[] {
  const keys = statement.cited.map(({ value }) => resolved.excerpts.get(excerptId(value))?.excerpt.statement);
  const shared = new Set(keys.filter((key) => key !== undefined));
  return [...resolved.excerpts.values()]
    .filter(({ excerpt }) => excerpt.statement !== undefined && shared.has(excerpt.statement))
    .map(({ excerpt }) => ({ value: excerpt.id, span: excerpt.span }));
}
