/**
 * Admiralty credibility 1 means confirmed by other independent sources, so a claim that rests on it needs two origins.
 */
import { counted } from "../../diagnostics/counted.ts";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { excerptId } from "../../model/ids.ts";
import type { Located } from "../../model/located.ts";
import type { ResolvedBrief, ResolvedSource } from "../../model/resolved.ts";
import { type Statement, statementsOf } from "../../model/statements.ts";
import { originsBehind, sourcesCited } from "../origins-of.ts";

/** CSL's types of texts that are in force by their own wording. Nobody else can confirm what a law says. */
const CONFIRMED_BY_ITSELF = ["legislation", "bill", "regulation", "treaty", "legal_case", "standard"];

/** How many of the claims are shown. */
const SHOWN = 3;

/** Returns one `unconfirmed-grade` for each grade, where it is written, with the claims that rest on it. */
export function unconfirmedGrade(resolved: ResolvedBrief): readonly Diagnostic[] {
  const statements = statementsOf(resolved.brief);
  const claims = distinct(statements.flatMap((statement) => unconfirmedIn(statement, resolved)));
  return [...Map.groupBy(claims, ({ source }) => source)].map(([source, resting]) =>
    report(
      source,
      resting.map(({ cited }) => cited),
    ),
  );
}

interface Claim {
  readonly source: ResolvedSource;
  readonly cited: Located<string>;
}

/** The sources that a statement cites and whose grade nothing else that it cites confirms, each once. */
function unconfirmedIn(statement: Statement, resolved: ResolvedBrief): readonly Claim[] {
  const graded = sourcesCited(statement.cited, resolved).filter(needsAnother);
  if (graded.length === 0) return [];
  const cited = [...statement.cited, ...otherWordings(statement, resolved)];
  if (originsBehind(sourcesCited(cited, resolved)) > 1) return [];
  return graded.flatMap((source) => {
    const first = statement.cited.find((one) => sourcesCited([one], resolved)[0] === source);
    return first === undefined ? [] : [{ source, cited: first }];
  });
}

function needsAnother({ source: { grade, csl } }: ResolvedSource): boolean {
  return grade?.credibility === 1 && !CONFIRMED_BY_ITSELF.includes(csl.type);
}

/** A statement that a variant takes over unchanged is the same claim. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const keyOf = ({ source, cited: { span } }: Claim): string =>
    JSON.stringify([source.source.id, span.file, span.start]);
  return [...new Map(claims.map((claim) => [keyOf(claim), claim])).values()];
}

function report({ source }: ResolvedSource, resting: readonly Located<string>[]): Diagnostic {
  const { id, grade, gradeSpan, span } = source;
  const letter = grade?.reliability ?? "";
  const [rests, them] = resting.length === 1 ? ["rests", "it"] : ["rest", "them"];
  return diagnose("unconfirmed-grade", {
    message: `The grade ${letter}1 of "${id}" says that independent sources confirm it; ${counted(resting.length, "claim")} ${rests} on it, and no source of another origin stands behind ${them}.`,
    span: gradeSpan ?? span,
    hints: [
      `Cite a source of another origin beside it as well, or grade this one ${letter}2, probably true.`,
    ],
    related: resting.slice(0, SHOWN).map((cited, at) => ({
      message: at === 0 ? "A claim rests on it here." : "Another one does here.",
      span: cited.span,
    })),
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
