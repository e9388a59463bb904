/** Lists what each verified figure and quotation was matched with. */
import type { Span } from "../diagnostics/span.ts";
import { type ExcerptId, excerptId, type SourceId, sourceId } from "../model/ids.ts";
import type { ResolvedBrief, ResolvedSource } from "../model/resolved.ts";
import { checkedTexts } from "./checked-texts.ts";
import { claimsOf, type PlacedClaim } from "./figures/claims.ts";
import { judgeTogether } from "./figures/dates-between.ts";
import type { Evidence, EvidenceReader } from "./figures/evidence.ts";
import { judgeClaim, type Testimony } from "./figures/judge-claim.ts";
import { recordedIn } from "./figures/source-record.ts";
import { perSlide } from "./per-slide.ts";
import { normalizeWording } from "./quotation/normalize-wording.ts";
import { quotedTexts } from "./quotation/quoted-texts.ts";
import { readEdits } from "./quotation/read-edits.ts";
import { bestMatch, wordingReader } from "./quotation/wordings.ts";
import type { RuleContext } from "./rules/rule.ts";

export interface Foundation {
  readonly what: "figure" | "quotation";
  /** As the author wrote it. */
  readonly words: string;
  readonly span: Span;
  /**
   * Where it was found: in an excerpt, in what is recorded about a source (its date, its title), or in a source cited
   * whole.
   */
  readonly place: "excerpt" | "record" | "source";
  /** The excerpt's ID, or the source's. */
  readonly id: ExcerptId | SourceId;
  /** The words there; for a quotation, the wording that contains it. Empty where only digits were compared. */
  readonly found: string;
}

/** Returns them in the order of the page, figures first. Matches that were only reported are not included. */
export function foundations(resolved: ResolvedBrief, context: RuleContext): readonly Foundation[] {
  return [...figures(resolved, context), ...quotations(resolved, context)];
}

type Found = Pick<Foundation, "place" | "id" | "found">;

const figures = perSlide("figures found", (resolved, context): readonly Foundation[] => {
  const reader = context.evidence;
  const readSource = sourceReader(reader, context);
  return checkedTexts(resolved.brief).flatMap((text) => {
    const excerpts = text.cited.flatMap((id) => resolved.excerpts.get(excerptId(id)) ?? []);
    const whole = text.cited.flatMap((id) => resolved.sources.get(sourceId(id)) ?? []);
    const sources = [...new Set([...excerpts.map(({ source }) => source), ...whole])];
    if (sources.length === 0) return [];
    const testimonies = excerpts.map((excerpt) => ({ excerpt, figures: reader.ofExcerpt(excerpt) }));
    const find = (claim: PlacedClaim): Found | undefined =>
      inExcerpts(claim, testimonies) ??
      inRecord(claim, { sources, testimonies, reader }) ??
      inWhole(claim, whole, readSource);
    return claimsOf(text, reader.readerFor(text.language), sources.length).flatMap((claim) => {
      const found = find(claim);
      if (found === undefined) return [];
      const { start, end } = claim.figure.bounded;
      return {
        what: "figure" as const,
        words: oneLine(claim.passage.words.slice(start, end)),
        span: claim.passage.spanOf(start, end),
        ...found,
      };
    });
  });
});

function inExcerpts(claim: PlacedClaim, testimonies: readonly Testimony[]): Found | undefined {
  const verdict = judgeTogether(claim, testimonies);
  if (verdict.kind !== "holds" || verdict.testimony.excerpt === undefined) return undefined;
  const { id } = verdict.testimony.excerpt.excerpt;
  return { place: "excerpt", id, found: verdict.evidence?.written ?? "" };
}

function inRecord(claim: PlacedClaim, context: Parameters<typeof recordedIn>[1]): Found | undefined {
  const recorded = recordedIn(claim, context);
  if (recorded === undefined) return undefined;
  return { place: "record", id: recorded.source.source.id, found: oneLine(recorded.found) };
}

function inWhole(
  claim: PlacedClaim,
  whole: readonly ResolvedSource[],
  readSource: (source: ResolvedSource) => readonly Evidence[],
): Found | undefined {
  for (const source of whole) {
    const verdict = judgeClaim(claim, [{ excerpt: undefined, figures: readSource(source) }]);
    if (verdict.kind !== "holds") continue;
    return { place: "source", id: source.source.id, found: verdict.evidence?.written ?? "" };
  }
  return undefined;
}

/** Reads the text of a source once. A text that is not in the folder has no figures. */
function sourceReader(
  reader: EvidenceReader,
  { textOf }: RuleContext,
): (source: ResolvedSource) => readonly Evidence[] {
  const known = new Map<ResolvedSource, readonly Evidence[]>();
  return (source) => {
    const figures = known.get(source) ?? reader.ofText(textOf(source.source.id)?.text ?? "", source);
    known.set(source, figures);
    return figures;
  };
}

const quotations = perSlide("quotations found", (resolved): readonly Foundation[] => {
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
        place: "excerpt" as const,
        id: excerpt.id,
        found: oneLine(wording.written),
      };
    }),
  );
});

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
