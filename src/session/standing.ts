/** Finds what is at a place of a brief's files, and what it becomes for each audience. */
import { holds, type Span } from "../diagnostics/span.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Audience, Slide } from "../model/brief.ts";
import {
  type AudienceId,
  type ExcerptId,
  excerptId,
  type SlideId,
  type SourceId,
  sourceId,
} from "../model/ids.ts";
import type { Item, ItemKind } from "../model/item.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import { slidesOf } from "../model/statements.ts";
import type { TailoredSlide } from "../model/tailored.ts";
import { itemsOf } from "../model/walk-content.ts";
import type { SourceText } from "../sources/source-text.ts";
import type { AudienceDeck } from "./decks.ts";

export type Standing = Thing & {
  readonly span: Span;
  /** Audiences that are not shown it are left out. */
  readonly shown: readonly Shown[];
};

/** What can be at a place of a brief's files. */
export type Thing =
  | { readonly kind: "item"; readonly what: ItemKind; readonly slide: SlideId; readonly place: string }
  | { readonly kind: "slide"; readonly slide: SlideId }
  /** The ID may be one that the brief does not have. */
  | { readonly kind: "citation"; readonly id: string }
  | { readonly kind: "excerpt"; readonly excerpt: ExcerptId; readonly anchor: Anchor }
  | { readonly kind: "source"; readonly source: SourceId }
  | { readonly kind: "audience"; readonly audience: AudienceId };

export interface Shown {
  readonly audience: AudienceId;
  /** IDs of slides in that audience's deck, in its order. */
  readonly slides: readonly string[];
}

interface Place {
  readonly file: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

interface Known {
  readonly resolved: ResolvedBrief;
  readonly decks: ReadonlyMap<string, AudienceDeck>;
  readonly textOf: (source: SourceId) => SourceText | undefined;
}

/**
 * Returns the smallest thing there: a citation before its text, a text before its slide. In a source's text, returns an
 * excerpt.
 */
export function standingAt(place: Place, known: Known): Standing | undefined {
  return (
    citationAt(place, known) ?? itemAt(place, known) ?? anchoredAt(place, known) ?? writtenAt(place, known)
  );
}

function citationAt(place: Place, { resolved, decks }: Known): Standing | undefined {
  const { brief } = resolved;
  const cited = slidesOf(brief)
    .flatMap(itemsOf)
    .flatMap(({ texts, cite }) => [
      ...texts.flatMap(({ citations }) => citations.map(({ id, span }) => ({ value: id, span }))),
      ...cite,
    ])
    .find(({ span }) => isIn(place, span));
  if (cited === undefined) return undefined;
  return { kind: "citation", id: cited.value, span: cited.span, shown: citing([cited.value], decks) };
}

function itemAt(place: Place, { resolved, decks }: Known): Standing | undefined {
  const found = slidesOf(resolved.brief).flatMap((slide) =>
    itemsOf(slide)
      .filter((item) => extentOf(item).some((span) => isIn(place, span)))
      .map((item) => ({ slide, item })),
  );
  const [first] = found.toSorted((a, b) => lengthOf(a.item.span) - lengthOf(b.item.span));
  if (first === undefined) return undefined;
  const { slide, item } = first;
  const isShown = (shown: TailoredSlide): boolean =>
    shown.id === slide.id && itemsOf(shown).some((one) => isSame(one, item));
  return {
    ...{ kind: "item", what: item.what, slide: slide.id, place: item.place, span: item.span },
    shown: showing(isShown, decks),
  };
}

/** An item's own place, and the places of its texts, which an alias may put elsewhere. */
function extentOf({ span, texts }: Item): readonly Span[] {
  return [span, ...texts.map((text) => text.span)];
}

function isSame(a: Item, b: Item): boolean {
  return a.what === b.what && holds(a.span, b.span) && holds(b.span, a.span);
}

function anchoredAt(place: Place, known: Known): Standing | undefined {
  for (const { excerpt, anchor } of known.resolved.excerpts.values()) {
    const text = known.textOf(excerpt.source.value);
    if (text?.file === place.file && isAnchoredAt(anchor, text.codePointsBefore(place.offset)))
      return excerptStanding({ excerpt, anchor }, known);
  }
  return undefined;
}

function writtenAt(place: Place, known: Known): Standing | undefined {
  const { brief, excerpts, sources } = known.resolved;
  const written = brief.extents.find(({ span }) => isIn(place, span));
  switch (written?.kind) {
    case undefined:
      return undefined;
    case "audience": {
      const found = brief.audiences.find(({ id }) => id === written.id);
      return found && audienceStanding(found, known);
    }
    case "slide": {
      const found = brief.slides.find(({ id }) => id === written.id);
      return found && slideStanding(found, known);
    }
    case "excerpt": {
      const found = excerpts.get(excerptId(written.id));
      return found && excerptStanding(found, known);
    }
    case "source": {
      const found = sources.get(sourceId(written.id));
      return found && sourceStanding(found, known);
    }
  }
}

/** It becomes a deck. */
function audienceStanding({ id, span }: Audience, { decks }: Known): Standing {
  const shown = eachDeck(decks, ({ outline, deck }) =>
    outline.tailored.audience.id === id ? deck().slides : [],
  );
  return { kind: "audience", audience: id, span, shown };
}

function excerptStanding(
  { excerpt, anchor }: Pick<ResolvedExcerpt, "excerpt" | "anchor">,
  { decks }: Known,
): Standing {
  const { id, span } = excerpt;
  return { kind: "excerpt", excerpt: id, anchor, span, shown: citing([id], decks) };
}

function sourceStanding({ source }: ResolvedSource, { resolved, decks }: Known): Standing {
  const own = [...resolved.excerpts.values()].filter(({ excerpt }) => excerpt.source.value === source.id);
  const ids = [source.id, ...own.map(({ excerpt }) => excerpt.id)];
  return { kind: "source", source: source.id, span: source.span, shown: citing(ids, decks) };
}

function isAnchoredAt(anchor: Anchor, codePoint: number): boolean {
  if (!("position" in anchor)) return false;
  return anchor.position.start <= codePoint && codePoint < anchor.position.end;
}

function slideStanding({ id, span }: Slide, { decks }: Known): Standing {
  return { kind: "slide", slide: id, span, shown: showing((one) => one.id === id, decks) };
}

function showing(
  isShown: (slide: TailoredSlide) => boolean,
  decks: ReadonlyMap<string, AudienceDeck>,
): readonly Shown[] {
  return eachDeck(decks, ({ outline, deck }) => {
    const origins = new Set<string>(outline.tailored.slides.filter(isShown).map(({ id }) => id));
    return deck().slides.filter(({ origin }) => origins.has(origin));
  });
}

/** The slides that cite one of several IDs. */
function citing(ids: readonly string[], decks: ReadonlyMap<string, AudienceDeck>): readonly Shown[] {
  return eachDeck(decks, ({ deck }) =>
    deck().slides.filter(({ cites }) => cites.some((id) => ids.includes(id))),
  );
}

function eachDeck(
  decks: ReadonlyMap<string, AudienceDeck>,
  slidesIn: (deck: AudienceDeck) => readonly { readonly id: string }[],
): readonly Shown[] {
  return [...decks.values()]
    .map((one) => ({
      audience: one.outline.tailored.audience.id,
      slides: slidesIn(one).map(({ id }) => id),
    }))
    .filter(({ slides }) => slides.length > 0);
}

function isIn({ file, offset }: Place, span: Span): boolean {
  return span.file === file && span.start <= offset && offset < Math.max(span.end, span.start + 1);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
