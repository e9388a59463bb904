/** Likelihood after ICD 203: said of judgements only, in one row's words, apart from confidence, and not too sure. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Prose } from "../model/prose.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { type Statement, statementsOf } from "../model/statements.ts";
import { isNearCertain, type Likelihood, likelihoodsIn, saysConfidence } from "./likelihood-words.ts";
import { citedBehind, originsBehind, sourcesCited } from "./origins-of.ts";
import { outsideQuotations } from "./outside-quotations.ts";
import { proseAsRead } from "./prose-as-read.ts";
import { slideLanguages } from "./slide-languages.ts";

export function likelihood(resolved: ResolvedBrief): readonly Diagnostic[] {
  const languageOf = slideLanguages(resolved.brief);
  const uses = statementsOf(resolved.brief).flatMap((statement) =>
    usesIn(statement, languageOf(statement.slide)),
  );
  return [
    ...uses.filter(isMisplaced).map(reportMisplaced),
    ...mixedRows(uses.filter((use) => !isMisplaced(use))),
    ...uses.filter(standsWithConfidence).map(reportConfidence),
    ...uses.filter((use) => isTooSure(use, resolved)).map(reportTooSure),
  ];
}

interface Use extends Likelihood {
  readonly statement: Statement;
  readonly prose: Prose;
  readonly language: string;
}

function usesIn(statement: Statement, language: string): readonly Use[] {
  return statement.texts.flatMap((text) => {
    const prose = proseAsRead(text);
    return likelihoodsIn(prose, language).map((found) => ({ ...found, statement, prose, language }));
  });
}

function spanOf({ prose, index, words }: Use): Diagnostic["span"] {
  return prose.spanOf(index, index + words.length);
}

/** Titles, leads and notes say what a judgement on the slide says; only what claims to be something else is misplaced. */
function isMisplaced({ statement }: Use): boolean {
  return statement.kind !== undefined && statement.kind !== "judgement";
}

function reportMisplaced(use: Use): Diagnostic {
  return diagnose("likelihood-outside-judgement", {
    message: `"${use.words}" is a judgement of likelihood, and this is stated as ${article(use.statement.kind)}.`,
    span: spanOf(use),
    hints: [
      "Make it `kind: judgement` with its `confidence`, or put a source's own words in quotation marks.",
    ],
  });
}

function article(kind: Statement["kind"]): string {
  return kind === "assumption" ? "an assumption" : `a ${kind === "context" ? "matter of context" : kind}`;
}

/** The standard's two rows are two vocabularies for one scale; a reader takes a change of words for a change of degree. */
function mixedRows(uses: readonly Use[]): readonly Diagnostic[] {
  const [first] = uses;
  const other = uses.find((use) => use.row !== first?.row);
  if (first === undefined || other === undefined) return [];
  const span = spanOf(first);
  return [
    diagnose("mixed-likelihood-scales", {
      message: `"${other.words}" and "${first.words}" are of the two different rows of ICD 203's scale.`,
      span: spanOf(other),
      hints: ["Keep to one row: (un)likely and almost certain, or (im)probable and nearly certain."],
      related: span === undefined ? [] : [{ message: `"${first.words}" stands here.`, span }],
    }),
  ];
}

function standsWithConfidence({ prose, index, language }: Use): boolean {
  return saysConfidence(sentenceAround(outsideQuotations(prose), index), language);
}

function sentenceAround(words: string, index: number): string {
  const before =
    words
      .slice(0, index)
      .split(/[.!?]\s|\n/u)
      .at(-1) ?? "";
  const after = words.slice(index).split(/[.!?]\s|\n/u)[0] ?? "";
  return before + after;
}

function reportConfidence(use: Use): Diagnostic {
  return diagnose("confidence-with-likelihood", {
    message: `"${use.words}" and a degree of confidence stand in one sentence.`,
    span: spanOf(use),
    hints: ["Say how likely it is in the text, and how sure you are in `confidence:`."],
  });
}

function isTooSure({ words, statement, language }: Use, resolved: ResolvedBrief): boolean {
  if (!isNearCertain(words, language)) return false;
  const behind = citedBehind(statement, resolved);
  return behind !== undefined && originsBehind(sourcesCited(behind, resolved)) < 2;
}

function reportTooSure(use: Use): Diagnostic {
  return diagnose("certain-on-one-origin", {
    message: `"${use.words}" rests on fewer than two origins.`,
    span: spanOf(use),
    hints: ["Cite a source of another origin, or say `very likely`."],
  });
}
