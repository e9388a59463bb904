/** Quoted words in a text that cites nothing are not verified. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { quotedTexts } from "../quotation/quoted-texts.ts";

export function uncitedQuotation({ brief }: ResolvedBrief): readonly Diagnostic[] {
  return quotedTexts(brief)
    .filter(({ cited }) => cited.length === 0)
    .flatMap(({ quotations }) => quotations)
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    .map(({ span }) =>
      diagnose("uncited-quotation", {
        message: "This text quotes and cites nothing.",
        span,
        hints: [
          "Cite the excerpt that has the words, as in [@excerpt-id].",
          "Words that quote nobody are marked, as in ‘so-called’{.scare}; titles of works stand in *italics*.",
        ],
      }),
    );
}
