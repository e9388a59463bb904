/** Finds figures that are in no cited excerpt, but elsewhere in the sources of these excerpts. */
import type { ResolvedBrief, ResolvedSource } from "../../model/resolved.ts";
import { passagesOf, type Stretch } from "../../sources/passages.ts";
import type { SourceText } from "../../sources/source-text.ts";
import { asRead } from "../../text/as-read.ts";
import { pointAtSource } from "../point-at-source.ts";
import type { RuleContext } from "../rules/rule.ts";
import { foldKeepingPlaces } from "../wording/word-list.ts";
import type { EvidenceReader } from "./evidence.ts";
import { matchFigure } from "./match-figure.ts";
import type { Doubt } from "./report-figure.ts";

/** Returns for each doubt whose figure is found the hint that says where it is. */
export function elsewhereInSource(
  doubts: readonly Doubt[],
  {
    reader,
    context,
    resolved,
  }: { readonly reader: EvidenceReader; readonly context: RuleContext; readonly resolved: ResolvedBrief },
): ReadonlyMap<Doubt, string> {
  const bySource = Map.groupBy(
    doubts.flatMap((doubt) => sourcesOf(doubt).map((source) => ({ doubt, source }))),
    ({ source }) => source,
  );
  const hints = new Map<Doubt, string>();
  // One source after the other, because only the last text asked for is kept.
  for (const [source, asked] of bySource) {
    const text = context.textOf(source.source.id);
    if (text === undefined) continue;
    const passages = foldedPassages(text, source);
    for (const { doubt } of asked) {
      const hint = hints.get(doubt) ?? findIn(passages, { doubt, text, source, reader, resolved });
      if (hint !== undefined) hints.set(doubt, hint);
    }
  }
  return hints;
}

function sourcesOf({ excerpts }: Doubt): readonly ResolvedSource[] {
  return [...new Set(excerpts.map(({ source }) => source))];
}

interface Passage extends Stretch {
  readonly folded: string;
}

function foldedPassages({ text }: SourceText, { source }: ResolvedSource): readonly Passage[] {
  return passagesOf(text, source.csl.language).map(({ start, end }) => ({
    start,
    end,
    folded: foldKeepingPlaces(text.slice(start, end)),
  }));
}

interface Search {
  readonly doubt: Doubt;
  readonly text: SourceText;
  readonly source: ResolvedSource;
  readonly reader: EvidenceReader;
  readonly resolved: ResolvedBrief;
}

/**
 * Reading the figures of a whole source takes long, so only the passages with most of the claim's own words are
 * searched.
 */
const MOST_PASSAGES = 8;

function findIn(passages: readonly Passage[], search: Search): string | undefined {
  const { doubt, text, source, reader, resolved } = search;
  const { claim } = doubt;
  const wanted = wordsBeside(claim.passage.words, claim.figure);
  const written = foldKeepingPlaces(claim.passage.words.slice(claim.figure.start, claim.figure.end));
  const ranked = passages
    .map((passage) => ({ passage, rank: rankOf(passage, wanted, written) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, MOST_PASSAGES);
  for (const { passage } of ranked) {
    const { offsets } = asRead(text.text.slice(passage.start, passage.end));
    const evidence = reader
      .ofText(text.text.slice(passage.start, passage.end), source)
      .find((one) => !one.isDerived && matchFigure(claim, one) === "same");
    if (evidence === undefined) continue;
    const placeOf = (at: number): number => passage.start + (offsets?.[at] ?? at);
    const place = { start: placeOf(evidence.figure.start), end: placeOf(evidence.figure.end) };
    return pointAtSource(place, { passage, text, source, resolved });
  }
  return undefined;
}

/** Shorter words are in every passage. */
const LONG_ENOUGH = 5;

function wordsBeside(
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  const beside = foldKeepingPlaces(`${words.slice(0, start)} ${words.slice(end)}`);
  const found = beside.match(/\p{L}+/gu) ?? [];
  // An ending may differ.
  return [...new Set(found.filter((word) => word.length >= LONG_ENOUGH).map((word) => word.slice(0, 6)))];
}

/** How many of the claim's words a passage contains. A number as written, such as "4,215", counts as two. */
function rankOf({ folded }: Passage, wanted: readonly string[], written: string): number {
  const shared = wanted.filter((word) => folded.includes(word)).length;
  return shared + (written.length >= LONG_ENOUGH - 1 && folded.includes(written) ? 2 : 0);
}
