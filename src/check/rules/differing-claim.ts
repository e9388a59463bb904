/** A claim's words say what its excerpts say: their direction, polarity, extent, certainty and roles. */

import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { excerptId } from "../../model/ids.ts";
import type { Remember } from "../../model/remember.ts";
import type { ResolvedBrief, ResolvedExcerpt } from "../../model/resolved.ts";
import { asRead } from "../../text/as-read.ts";
import { cover } from "../../text/cover.ts";
import { type CheckedPassage, type CheckedText, checkedTexts } from "../checked-texts.ts";
import { wordingWordsFor } from "../languages/wording-words.ts";
import { perSlide } from "../per-slide.ts";
import { findQuotations } from "../quotation/find-quotations.ts";
import { attribution } from "../wording/attribution.ts";
import { byOrTo } from "../wording/by-or-to.ts";
import { cause } from "../wording/cause.ts";
import { comparison } from "../wording/comparison.ts";
import { condition } from "../wording/condition.ts";
import { dateRole } from "../wording/date-role.ts";
import { direction } from "../wording/direction.ts";
import { figureOfAnother } from "../wording/figure-of-another.ts";
import type { CitedClaim, Finding, PassageRule, WordingRule } from "../wording/finding.ts";
import { futureAsDone } from "../wording/future.ts";
import { hedge } from "../wording/hedge.ts";
import { nameOfAnother } from "../wording/name-of-another.ts";
import { negation } from "../wording/negation.ts";
import { only } from "../wording/only.ts";
import { opposites } from "../wording/opposites.ts";
import { indexSentences, type Pair, pairOf, type SentenceIndex } from "../wording/pairs.ts";
import { quantifier } from "../wording/quantifier.ts";
import { roles } from "../wording/roles.ts";
import { rolesOfActs } from "../wording/roles-of-acts.ts";
import { scope } from "../wording/scope.ts";
import { type Reading, type Sentence, sentencesOf } from "../wording/sentences.ts";
import { speaker } from "../wording/speaker.ts";
import { superlative } from "../wording/superlative.ts";
import type { Rule } from "./rule.ts";

/** The most reliable rules come first, because at most one difference is reported for each sentence. */
const WORDING_RULES: readonly WordingRule[] = [
  byOrTo,
  direction,
  comparison,
  roles,
  dateRole,
  opposites,
  negation,
  quantifier,
  superlative,
  futureAsDone,
  condition,
  hedge,
  attribution,
  cause,
  only,
  scope,
];

/** Rules that look at everything that is cited. They run where no rule on pairs of sentences finds anything. */
const PASSAGE_RULES: readonly PassageRule[] = [rolesOfActs, figureOfAnother, nameOfAnother, speaker];

/** Diagnostics: those of the rules in wording/, at most one for each sentence of a claim. */
export const differingClaim: Rule = perSlide("differing-claim", (resolved, { remember }) => {
  const sentences = excerptReader(resolved.brief.language, remember);
  return checkedTexts(resolved.brief)
    .filter(({ usesSlideCitations, isNumber }) => !usesSlideCitations && !isNumber)
    .flatMap((text) => checkText(text, resolved, sentences));
});

type ExcerptReader = (excerpt: ResolvedExcerpt, reading: Reading) => readonly Sentence[];

function checkText(
  text: CheckedText,
  { excerpts }: ResolvedBrief,
  sentencesFor: ExcerptReader,
): readonly Diagnostic[] {
  const words = wordingWordsFor(text.language);
  const cited = text.cited.map((id) => excerpts.get(excerptId(id)));
  const found = cited.filter((excerpt) => excerpt !== undefined);
  if (words === undefined || found.length < cited.length) return [];
  // Its absence was reported, and its source may say something else.
  if (found.some(({ anchor }) => anchor.kind === "absent")) return [];
  const reading = { words, tag: primary(text.language) };
  const all = found.map((excerpt) => ({ excerpt, sentences: sentencesFor(excerpt, reading) }));
  const origin = new Map(all.flatMap(({ excerpt, sentences }) => sentences.map((one) => [one, excerpt])));
  const index = indexSentences(all.flatMap(({ sentences }) => sentences));
  return text.passages.flatMap((passage) =>
    claimsIn(passage, reading).flatMap((claim) => {
      const pair = pairOf(claim, index, words);
      if (pair !== undefined && isSameWording(pair)) return [];
      const finding =
        (pair && firstOf(WORDING_RULES, pair)) ?? firstOf(PASSAGE_RULES, citedFor(claim, index, reading));
      const source = finding?.statedIn ?? pair?.source;
      const excerpt = source && origin.get(source);
      return finding && source && excerpt ? [report(finding, { claim, source, passage, excerpt })] : [];
    }),
  );
}

function claimsIn({ words }: CheckedPassage, reading: Reading): readonly Sentence[] {
  return sentencesOf(words, withoutQuotations(words), reading);
}

/** A claim that repeats its excerpt word for word says the same. */
function isSameWording({ claim, source }: Pair): boolean {
  return lettersOf(claim) === lettersOf(source);
}

function lettersOf({ folded }: Sentence): string {
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** In sentences. Of a longer excerpt, only sentences with words of the claim are compared. */
const MANY_SENTENCES = 24;

function citedFor(claim: Sentence, index: SentenceIndex, reading: Reading): CitedClaim {
  const isLong = index.sentences.length > MANY_SENTENCES;
  return { claim, cited: isLong ? index.candidatesFor(claim) : index.sentences, reading };
}

function firstOf<Compared>(
  rules: readonly ((compared: Compared) => Finding | undefined)[],
  compared: Compared,
): Finding | undefined {
  for (const rule of rules) {
    const finding = rule(compared);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** Quoted words are compared elsewhere, and are not the author's. */
function withoutQuotations(words: string): string {
  return cover(words, findQuotations(words).quotations);
}

/** Returns a function that divides an excerpt's wording, or its translation, in one language into sentences, once. */
function excerptReader(briefLanguage: string, remember: Remember): ExcerptReader {
  return (excerpt, reading) =>
    wordingsIn(excerpt, reading.tag, briefLanguage).flatMap((words) =>
      remember({
        cell: "sentences of an excerpt",
        inputs: [words, reading.tag],
        world: {},
        make: () => sentencesOf(words, words, reading),
      }),
    );
}

function wordingsIn(
  { excerpt, source }: ResolvedExcerpt,
  tag: string,
  briefLanguage: string,
): readonly string[] {
  const own = source.source.csl.language ?? briefLanguage;
  const wordings = [
    { words: excerpt.exact.value, language: own },
    { words: excerpt.translation?.text ?? "", language: briefLanguage },
  ];
  return wordings.filter(({ language }) => primary(language) === tag).map(({ words }) => asRead(words).text);
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}

interface Place {
  readonly claim: Sentence;
  readonly source: Sentence;
  readonly passage: CheckedPassage;
  readonly excerpt: ResolvedExcerpt;
}

function report(
  { code, claimed, stated, hint }: Finding,
  { claim, source, passage, excerpt }: Place,
): Diagnostic {
  const says = stated === undefined ? "does not say so" : `says "${show(source, stated)}"`;
  const { id, exact } = excerpt.excerpt;
  return diagnose(code, {
    message: `This says "${show(claim, claimed)}", and the excerpt "${id}" ${says}.`,
    span: passage.spanOf(claim.start + claimed.start, claim.start + claimed.end),
    hints: [hint],
    related: [{ message: `The excerpt "${id}" is here.`, span: exact.span }],
  });
}

const MOST_SHOWN = 90;

function show(
  { written }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const words = written.slice(start, end).replaceAll(/\s+/g, " ").trim();
  return words.length <= MOST_SHOWN ? words : `${words.slice(0, MOST_SHOWN).trimEnd()}…`;
}
