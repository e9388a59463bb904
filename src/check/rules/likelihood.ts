/**
 * Likelihood by ICD 203: only in judgements, in words of one row, not in one sentence with confidence, and not too
 * certain.
 */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { indexRanges, type Range } from "../../diagnostics/range-index.ts";
import type { Prose } from "../../model/prose.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { type Statement, statementsOf } from "../../model/statements.ts";
import { isNearCertain, type Likelihood, likelihoodsIn, saysConfidence } from "../likelihood-words.ts";
import { citedBehind, originsBehind, sourcesCited } from "../origins-of.ts";
import { outsideQuotations } from "../outside-quotations.ts";
import { proseAsRead } from "../prose-as-read.ts";
import { slideLanguages } from "../slide-languages.ts";

export function likelihood(resolved: ResolvedBrief): readonly Diagnostic[] {
  const languageOf = slideLanguages(resolved.brief);
  const uses = statementsOf(resolved.brief).flatMap((statement) =>
    usesIn(statement, languageOf(statement.slide)),
  );
  return [
    ...uses.filter(isMisplaced).map(reportMisplaced),
    ...mixedRows(uses.filter((use) => !isMisplaced(use))),
    ...uses.filter(({ hasConfidence }) => hasConfidence).map(reportConfidence),
    ...uses.filter((use) => isTooSure(use, resolved)).map(reportTooSure),
  ];
}

interface Use extends Likelihood {
  readonly statement: Statement;
  readonly prose: Prose;
  readonly language: string;
  /** True where its sentence states how sure the author is. */
  readonly hasConfidence: boolean;
}

function usesIn(statement: Statement, language: string): readonly Use[] {
  return statement.texts.flatMap((text) => {
    const prose = proseAsRead(text);
    const uses = likelihoodsIn(prose, language);
    if (uses.length === 0) return [];
    const isConfident = confidentSentences(outsideQuotations(prose), language);
    return uses.map((found) => {
      const hasConfidence = isConfident({ start: found.index, end: found.index + 1 });
      return { ...found, statement, prose, language, hasConfidence };
    });
  });
}

function spanOf({ prose, index, words }: Use): Diagnostic["span"] {
  return prose.spanOf(index, index + words.length);
}

/** Titles, leads and notes repeat a judgement on the slide. Only a claim of another kind is misplaced. */
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

/**
 * The standard's two rows are two vocabularies for one scale. A reader takes a change of vocabulary for a change of
 * degree.
 */
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

/** Returns a function that is true for a place in a sentence that states confidence. */
function confidentSentences(words: string, language: string): (place: Range) => boolean {
  const ends = [...words.matchAll(/[.!?]\s|\n/gu), { index: words.length, 0: "" }];
  return indexRanges(
    ends
      .map(({ index: end }, at) => {
        const before = ends[at - 1];
        return { start: before === undefined ? 0 : before.index + before[0].length, end };
      })
      .filter(({ start, end }) => saysConfidence(words.slice(start, end), language)),
  );
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
