/** A fact that quotes one of several differing wordings of a statement cites the others too, or a slide shows both. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { excerptId } from "../../model/ids.ts";
import type { ResolvedBrief, ResolvedExcerpt } from "../../model/resolved.ts";
import { slidesOf } from "../../model/statements.ts";
import { quotedList } from "../origins-of.ts";
import { normalizeWording } from "../quotation/normalize-wording.ts";
import { type QuotedText, type QuotedWords, quotedTexts } from "../quotation/quoted-texts.ts";
import { readEdits } from "../quotation/read-edits.ts";
import { bestMatch, wordingReader } from "../quotation/wordings.ts";

export function differingWordings(resolved: ResolvedBrief): readonly Diagnostic[] {
  const wordings = [...resolved.excerpts.values()].filter(({ excerpt }) => excerpt.statement !== undefined);
  const byStatement = Map.groupBy(wordings, ({ excerpt }) => excerpt.statement);
  const texts = quotedTexts(resolved.brief);
  const hasWords = wordsFinder();
  const isQuotedOn = (slide: QuotedText["slide"], other: ResolvedExcerpt): boolean =>
    texts.some(
      (text) =>
        text.slide === slide &&
        text.cited.includes(other.excerpt.id) &&
        text.quotations.some((quoted) => hasWords(other, quoted)),
    );
  const check = (quoted: QuotedWords, text: QuotedText): readonly Diagnostic[] => {
    const quotedFrom = citedIn(text, resolved).find((cited) => hasWords(cited, quoted));
    if (quotedFrom === undefined) return [];
    const others = (byStatement.get(quotedFrom.excerpt.statement) ?? []).filter(
      (other) => isComparable(other, quotedFrom) && !hasWords(other, quoted),
    );
    const isSaid = (other: ResolvedExcerpt): boolean =>
      text.cited.includes(other.excerpt.id) ||
      isQuotedOn(text.slide, other) ||
      areCompared(quotedFrom, other, resolved);
    return others.length === 0 || others.some(isSaid) ? [] : [report(quoted, quotedFrom, others)];
  };
  return texts
    .filter(({ kind }) => kind === "fact")
    .flatMap((text) => text.quotations.flatMap((quoted) => check(quoted, text)));
}

/** Returns a function that tells whether an excerpt contains quoted words, under the folds and edits of quotations. */
function wordsFinder(): (of: ResolvedExcerpt, quoted: QuotedWords) => boolean {
  const wordingsOf = wordingReader();
  return ({ excerpt }, { words }) => {
    const edited = readEdits(normalizeWording(words));
    return edited.runs.length > 0 && bestMatch(edited, wordingsOf(excerpt)).kind !== "absent";
  };
}

function citedIn({ cited }: QuotedText, { excerpts }: ResolvedBrief): readonly ResolvedExcerpt[] {
  return cited
    .map((id) => excerpts.get(excerptId(id)))
    .filter((found) => found?.excerpt.statement !== undefined)
    .filter((found) => found !== undefined);
}

/**
 * True for another source in the same language. Between two languages every wording differs, unless one is translated.
 */
function isComparable(other: ResolvedExcerpt, one: ResolvedExcerpt): boolean {
  if (other.source === one.source) return false;
  const [a, b] = [languageOf(other), languageOf(one)];
  const translated = [other, one].some(({ excerpt }) => excerpt.translation !== undefined);
  return a === undefined || b === undefined || a === b || translated;
}

function languageOf({ source }: ResolvedExcerpt): string | undefined {
  return source.source.csl.language?.split("-", 1)[0]?.toLowerCase();
}

function areCompared(one: ResolvedExcerpt, other: ResolvedExcerpt, { brief }: ResolvedBrief): boolean {
  return slidesOf(brief).some(({ comparison }) =>
    [one, other].every(({ excerpt }) => comparison?.wordings.some((wording) => wording.value === excerpt.id)),
  );
}

function report(quoted: QuotedWords, from: ResolvedExcerpt, others: readonly ResolvedExcerpt[]): Diagnostic {
  const names = quotedList(others.map(({ excerpt }) => excerpt.id));
  return diagnose("differing-wordings", {
    message: `What is quoted from "${from.excerpt.id}" is worded otherwise in ${names}.`,
    span: quoted.span,
    hints: ["Cite both, quote both on this slide, or set them side by side with the layout `compare`."],
    related: others.map(({ excerpt }) => ({
      message: `"${excerpt.id}" has its words here.`,
      span: excerpt.exact.span,
    })),
  });
}
