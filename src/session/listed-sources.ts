/** Lists a brief's sources with their excerpts, each with the passages of the source's text where its words stand, or may. */
import type { Span } from "../diagnostics/span.ts";
import type { Anchor } from "../model/anchor.ts";
import type { TextPosition } from "../model/excerpt.ts";
import type { ExcerptId, SourceId } from "../model/ids.ts";
import type { ResolvedExcerpt } from "../model/resolved.ts";
import type { Source } from "../model/source.ts";
import type { Stretch } from "../sources/passages.ts";
import type { SourceText } from "../sources/source-text.ts";
import type { Phases } from "./phases.ts";

export interface ListedSource {
  readonly id: SourceId;
  /** Its title; where it has none, what it appeared in, else its ID. */
  readonly title: string;
  /** SHA-256 of the file with its text; undefined where that is not in the folder. */
  readonly sha256: string | undefined;
  /** In the order of the brief. */
  readonly excerpts: readonly ListedExcerpt[];
}

export interface ListedExcerpt {
  readonly id: ExcerptId;
  readonly words: string;
  /** Where its words are written in the brief. */
  readonly span: Span;
  readonly found: Anchor["kind"];
  /**
   * In UTF-16 code units of the source's text: where the words stand; all places of an ambiguous wording; the passage
   * that an absent one was probably meant for. Empty where there is none.
   */
  readonly places: readonly Stretch[];
}

/** In the order of the brief; none where the brief could not be decoded at all. */
export function listedSources({ resolved, textOf }: Phases): readonly ListedSource[] {
  if (resolved === undefined) return [];
  const excerpts = Map.groupBy(resolved.excerpts.values(), ({ excerpt }) => excerpt.source.value);
  return [...resolved.sources.values()].map(({ source }) => {
    const text = textOf(source.id);
    return {
      id: source.id,
      title: titleOf(source),
      sha256: text?.sha256,
      excerpts: (excerpts.get(source.id) ?? []).map((one) => listed(one, text)),
    };
  });
}

function titleOf({ id, csl }: Source): string {
  return csl.title ?? csl["container-title"] ?? id;
}

function listed({ excerpt, anchor }: ResolvedExcerpt, text: SourceText | undefined): ListedExcerpt {
  const { id, exact } = excerpt;
  const places = text === undefined ? [] : placesOf(anchor).map((place) => stretchOf(place, text));
  return { id, words: exact.value, span: exact.span, found: anchor.kind, places };
}

function placesOf(anchor: Anchor): readonly TextPosition[] {
  switch (anchor.kind) {
    case "anchored":
    case "folded":
    case "moved":
      return [anchor.position];
    case "ambiguous":
      return anchor.matches.map(({ position }) => position);
    case "absent":
      return anchor.nearest === undefined ? [] : [anchor.nearest.position];
    case "recorded":
      return [];
  }
}

function stretchOf({ start, end }: TextPosition, text: SourceText): Stretch {
  return { start: text.offsetOf(start), end: text.offsetOf(end) };
}
