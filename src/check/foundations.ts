/** Says what each figure and quotation that passes was matched with. Called by compile, for `check --verbose` and the evidence file. */
import type { Span } from "../diagnostics/span.ts";
import { type ExcerptId, excerptId } from "../model/ids.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { checkedTexts } from "./checked-texts.ts";
import { claimsOf } from "./figures/claims.ts";
import { evidenceReader } from "./figures/evidence.ts";
import { judgeClaim } from "./figures/judge-claim.ts";
import { normalizeWording } from "./quotation/normalize-wording.ts";
import { quotedTexts } from "./quotation/quoted-texts.ts";
import { readEdits } from "./quotation/read-edits.ts";
import { bestMatch, wordingReader } from "./quotation/wordings.ts";

export interface Foundation {
  readonly what: "figure" | "quotation";
  /** As the author wrote it. */
  readonly words: string;
  readonly span: Span;
  readonly excerpt: ExcerptId;
  /** The words of the excerpt; of a quotation, the wording that it stands in. */
  readonly found: string;
}

/** Returns them in the order of the page, figures first. What is only reported, recorded of a source or cited whole is not among them. */
export function foundations(resolved: ResolvedBrief): readonly Foundation[] {
  return [...figures(resolved), ...quotations(resolved)];
}

function figures(resolved: ResolvedBrief): readonly Foundation[] {
  const reader = evidenceReader(resolved.brief);
  return checkedTexts(resolved.brief).flatMap((text) => {
    const excerpts = text.cited.flatMap((id) => resolved.excerpts.get(excerptId(id)) ?? []);
    if (excerpts.length === 0) return [];
    const sources = new Set(excerpts.map(({ source }) => source));
    const testimonies = excerpts.map((excerpt) => ({ excerpt, figures: reader.ofExcerpt(excerpt) }));
    return claimsOf(text, reader.readerFor(text.language), sources.size).flatMap((claim) => {
      const verdict = judgeClaim(claim, testimonies);
      if (verdict.kind !== "holds" || verdict.testimony.excerpt === undefined) return [];
      const { start, end } = claim.figure.bounded;
      return {
        what: "figure" as const,
        words: oneLine(claim.passage.words.slice(start, end)),
        span: claim.passage.spanOf(start, end),
        excerpt: verdict.testimony.excerpt.excerpt.id,
        found: verdict.evidence?.written ?? "",
      };
    });
  });
}

function quotations(resolved: ResolvedBrief): readonly Foundation[] {
  const wordingsOf = wordingReader();
  return quotedTexts(resolved.brief).flatMap(({ cited, quotations: quoted }) =>
    quoted.flatMap(({ words, span }) => {
      const edited = readEdits(normalizeWording(words));
      if (edited.runs.length === 0) return [];
      const found = cited
        .flatMap((id) => resolved.excerpts.get(excerptId(id))?.excerpt ?? [])
        .flatMap((excerpt) => wordingsOf(excerpt).map((wording) => ({ excerpt, wording })))
        .find(({ wording }) => ["verbatim", "edited"].includes(bestMatch(edited, [wording]).kind));
      if (found === undefined) return [];
      const { excerpt, wording } = found;
      return {
        what: "quotation" as const,
        words: oneLine(words),
        span,
        excerpt: excerpt.id,
        found: oneLine(wording.written),
      };
    }),
  );
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
