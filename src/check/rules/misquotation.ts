/** Words in quotation marks must be in an excerpt that their text cites, and edits must be marked. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { excerptId, sourceId } from "../../model/ids.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { perSlide } from "../per-slide.ts";
import { normalizeWording } from "../quotation/normalize-wording.ts";
import { reportOverNegation } from "../quotation/over-negation.ts";
import { type QuotedText, type QuotedWords, quotedTexts } from "../quotation/quoted-texts.ts";
import { readEdits } from "../quotation/read-edits.ts";
import { reportEdited, reportMisquotation, reportScant } from "../quotation/report-quotation.ts";
import { bestMatch, wordingReader } from "../quotation/wordings.ts";
import type { Rule } from "./rule.ts";

/** Diagnostics: `misquotation`, `scant-quotation`, `edited-quotation`, `edit-over-negation`. */
export const misquotation: Rule = perSlide("misquotation", (resolved, context) => {
  const wordingsOf = wordingReader();
  const check = (
    quoted: QuotedWords,
    text: QuotedText,
    excerpts: readonly Excerpt[],
  ): readonly Diagnostic[] => {
    const edited = readEdits(normalizeWording(quoted.words));
    if (edited.runs.length === 0) {
      return edited.joints.some(({ inserted }) => inserted !== "") ? [reportScant(quoted, "")] : [];
    }
    const match = bestMatch(edited, excerpts.flatMap(wordingsOf));
    switch (match.kind) {
      case "verbatim":
        return [];
      case "edited":
        return [
          ...(resolved.brief.quotation === "ap" ? [reportEdited(quoted)] : []),
          ...reportOverNegation({ quoted, edited, replaced: match.replaced, excerpts, resolved }),
        ];
      case "scant":
        return [reportScant(quoted, match.fragment)];
      case "absent":
        return [reportMisquotation({ quoted, edited, text, excerpts, resolved, wordingsOf, context })];
    }
  };
  return quotedTexts(resolved.brief).flatMap((text) => {
    const excerpts = citedExcerpts(text, resolved);
    if (excerpts.length === 0) return [];
    return text.quotations.flatMap((quoted) => check(quoted, text, excerpts));
  });
});

/** None where an ID is unknown: the excerpt that was meant may contain the words, and decoding has reported the ID. */
function citedExcerpts({ cited }: QuotedText, { excerpts, sources }: ResolvedBrief): readonly Excerpt[] {
  const ids = [...new Set(cited)];
  const isKnown = (id: string): boolean => excerpts.has(excerptId(id)) || sources.has(sourceId(id));
  if (!ids.every(isKnown)) return [];
  return ids.flatMap((id) => excerpts.get(excerptId(id))?.excerpt ?? []);
}
