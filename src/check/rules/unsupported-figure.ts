/** Numbers, dates and times in a text with citations must be in what it cites, with the same bounds. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptId, sourceId } from "../../model/ids.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../../model/resolved.ts";
import { type CheckedText, checkedTexts } from "../checked-texts.ts";
import { claimsOf, type PlacedClaim } from "../figures/claims.ts";
import { judgeTogether } from "../figures/dates-between.ts";
import { elsewhereInSource } from "../figures/elsewhere-in-source.ts";
import { type EvidenceReader, writtenIn } from "../figures/evidence.ts";
import { figuresOf, isAtEdge, judgeClaim, type Testimony, type Verdict } from "../figures/judge-claim.ts";
import {
  type Doubt,
  reportBeside,
  reportBounds,
  reportMissing,
  reportNotOnSlide,
} from "../figures/report-figure.ts";
import { isToldOtherwise } from "../figures/same-noun.ts";
import { recordedIn } from "../figures/source-record.ts";
import { perSlide } from "../per-slide.ts";
import { provisionsIn, standsIn } from "../provisions.ts";
import { edgesAround, type Paragraph, paragraphsAround, readWhole } from "../surroundings.ts";
import type { Rule, RuleContext } from "./rule.ts";

/**
 * Diagnostics: `number-not-in-excerpt`, `date-not-in-excerpt`, `approximator-differs`, `figure-beside-excerpt`,
 * `figure-not-on-slide`.
 */
export const unsupportedFigure: Rule = perSlide("unsupported-figure", (resolved, context) => {
  const reader = context.evidence;
  const doubts = checkedTexts(resolved.brief)
    .flatMap((text) => doubtsIn(text, resolved, reader))
    .filter((doubt) => !isOwnProvision(doubt, context));
  const wider = widerTestimony(doubts, { reader, context });
  const settled = doubts.map((doubt) => ({ doubt, found: settle(doubt, wider) }));
  const missing = settled.filter(({ found }) => found === "missing").map(({ doubt }) => doubt);
  const elsewhere = elsewhereInSource(missing, { reader, context, resolved });
  return settled.flatMap(({ doubt, found }) =>
    found === "missing" ? [reportMissing(doubt, elsewhere.get(doubt))] : found,
  );
});

/** Returns the claims of a text that its excerpts do not support, or support with a figure at their very edge. */
function doubtsIn(text: CheckedText, resolved: ResolvedBrief, reader: EvidenceReader): readonly Doubt[] {
  const cited = resolveCited(text, resolved);
  if (cited === undefined) return [];
  const { excerpts, whole, sources } = cited;
  const claims = claimsOf(text, reader.readerFor(text.language), sources.length);
  if (claims.length === 0) return [];
  const testimonies = excerpts.map((excerpt): Testimony => ({ excerpt, figures: reader.ofExcerpt(excerpt) }));
  return claims.flatMap((claim) => {
    const verdict = judgeTogether(claim, testimonies);
    if (claim.isTentative && !isToldOtherwise(claim.figure, testimonies.flatMap(figuresOf))) return [];
    const holds =
      verdict.kind === "holds"
        ? !isAtEdge(verdict)
        : recordedIn(claim, { sources, testimonies, reader }) !== undefined;
    return holds ? [] : [{ claim, excerpts, whole, testimonies, verdict }];
  });
}

/** "Article 4(1)" is where the excerpt is in its law, which its own words do not say. */
function isOwnProvision({ claim: { passage, figure }, excerpts }: Doubt, context: RuleContext): boolean {
  const named = provisionsIn(passage.words).find(
    ({ start, end }) => start < figure.end && figure.start < end,
  );
  return named !== undefined && excerpts.some((excerpt) => standsIn(excerpt, named, context));
}

/**
 * An unknown ID, or an excerpt that its source does not contain, was reported. The one that was meant may contain the
 * figure.
 */
function resolveCited(
  { cited }: CheckedText,
  resolved: ResolvedBrief,
):
  | {
      readonly excerpts: readonly ResolvedExcerpt[];
      readonly whole: readonly ResolvedSource[];
      readonly sources: readonly ResolvedSource[];
    }
  | undefined {
  const excerpts = cited.flatMap((id) => resolved.excerpts.get(excerptId(id)) ?? []);
  const whole = cited.flatMap((id) => resolved.sources.get(sourceId(id)) ?? []);
  if (excerpts.length + whole.length < cited.length) return undefined;
  if (excerpts.some(({ anchor }) => anchor.kind === "absent")) return undefined;
  const sources = [...new Set([...excerpts.map(({ source }) => source), ...whole])];
  return { excerpts, whole, sources };
}

/** The text around excerpts, and sources that are cited whole. They are read only for doubtful claims. */
interface WiderTestimony {
  readonly reader: EvidenceReader;
  readonly edges: ReadonlyMap<ResolvedExcerpt, Paragraph>;
  readonly beside: ReadonlyMap<ResolvedExcerpt, Testimony>;
  readonly whole: ReadonlyMap<ResolvedSource, Testimony>;
}

function widerTestimony(
  doubts: readonly Doubt[],
  { reader, context }: { readonly reader: EvidenceReader; readonly context: RuleContext },
): WiderTestimony {
  const excerpts = new Set(
    doubts.flatMap(({ excerpts, verdict }) => (verdict.kind === "holds" ? [] : excerpts)),
  );
  const cut = doubts.flatMap(({ verdict }) =>
    verdict.kind === "holds" ? (verdict.testimony.excerpt ?? []) : [],
  );
  const sources = new Set(doubts.flatMap((doubt) => doubt.whole));
  const beside = [...paragraphsAround(excerpts, context)].map(([excerpt, { words }]) => {
    const figures = reader.ofText(words, excerpt.source);
    return [excerpt, { excerpt, words, figures }] as const;
  });
  const whole = readWhole(sources, context, (words, source): Testimony => {
    return { excerpt: undefined, figures: reader.ofText(words, source) };
  });
  return { reader, edges: edgesAround(new Set(cut), context), beside: new Map(beside), whole };
}

function settle(doubt: Doubt, wider: WiderTestimony): readonly Diagnostic[] | "missing" {
  const { claim, excerpts, whole, verdict } = doubt;
  if (verdict.kind === "holds") return settleEdge(doubt, verdict, wider);
  if (claim.text.usesSlideCitations) return [reportNotOnSlide(doubt)];
  if (inWholeSource(claim, whole, wider)) return [];
  if (verdict.kind === "bounds") return [reportBounds(doubt, verdict)];
  const around = excerpts.flatMap((excerpt) => wider.beside.get(excerpt) ?? []);
  const beside: Verdict = judgeClaim(claim, around);
  if (beside.kind === "bounds") return [reportBounds(doubt, beside)];
  if (beside.kind === "holds") return [reportBeside(doubt, beside)];
  return "missing";
}

/** For "100,000 troops", where the source has "fewer than" directly before the excerpt. */
function settleEdge(
  doubt: Doubt,
  { testimony, evidence }: Extract<Verdict, { kind: "holds" }>,
  { edges, reader }: WiderTestimony,
): readonly Diagnostic[] {
  const around = testimony.excerpt && edges.get(testimony.excerpt);
  if (around === undefined || evidence === undefined) return [];
  const { words, at } = around;
  const figure = reader
    .readerFor(evidence.language)
    .boundIn(words, evidence.figure, at + evidence.figure.start);
  const wider = { ...evidence, figure, written: writtenIn(words, figure.bounded) };
  const verdict = judgeClaim(doubt.claim, [{ excerpt: testimony.excerpt, figures: [wider] }]);
  return verdict.kind === "bounds" ? [reportBounds(doubt, verdict)] : [];
}

/**
 * Where a source is cited whole and its text is not in the folder, there is nothing to search. Another rule reports
 * that.
 */
function inWholeSource(claim: PlacedClaim, whole: readonly ResolvedSource[], wider: WiderTestimony): boolean {
  return whole.some((source) => {
    const testimony = wider.whole.get(source);
    return testimony === undefined || judgeClaim(claim, [testimony]).kind === "holds";
  });
}
