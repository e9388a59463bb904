/**
 * The outline as one audience may see it. It contains nothing that is withheld, and decks are composed from it alone.
 */

import type { Span } from "../diagnostics/span.ts";
import type { Anchor } from "./anchor.ts";
import type { SlideContent, SlideSettings } from "./brief.ts";
import type { CslItem } from "./csl.ts";
import type { Translation } from "./excerpt.ts";
import type { HandoutOptions } from "./handout.ts";
import type { AudienceId, ExcerptId, SlideId, SourceId } from "./ids.ts";
import type { ItemKind } from "./item.ts";
import type { Lineage } from "./resolved.ts";
import type { Scheme } from "./scheme.ts";
import type { Grade } from "./source.ts";
import type { Text } from "./text.ts";
import type { Tlp } from "./tlp.ts";
import type { Transition } from "./transition.ts";

export interface TailoredBrief {
  readonly name: string;
  /** Undefined where it is withheld. */
  readonly title: Text | undefined;
  readonly subtitle: Text | undefined;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly asOf: string | undefined;
  /** How long the briefing may take, in minutes. */
  readonly time: number | undefined;
  readonly language: string;
  readonly style: string;
  readonly theme: string;
  readonly scheme: Scheme;
  readonly transition: Transition;
  readonly handout: HandoutOptions;
  readonly audience: { readonly id: AudienceId; readonly label: string };
  /** The deck's marking: what its audience is cleared for, so never below anything in it. */
  readonly marking: Tlp;
  readonly slides: readonly TailoredSlide[];
  /** Only those that the slides cite. */
  readonly excerpts: ReadonlyMap<ExcerptId, CitedExcerpt>;
  /** All of those excerpts, each in one passage: by source, in the order of its text. */
  readonly passages: readonly Passage[];
  /** Only the sources of those excerpts, and sources cited as a whole. */
  readonly sources: ReadonlyMap<SourceId, CitedSource>;
}

/** Before the surroundings of its excerpts are decided. */
export type TailoredOutline = Omit<TailoredBrief, "passages">;

export interface CitedSource {
  readonly id: SourceId;
  readonly csl: CslItem;
  readonly grade: Grade | undefined;
  readonly marking: Tlp;
  readonly lineage: Lineage;
  readonly origins: readonly Origin[];
  readonly sha256: string | undefined;
}

/** Two sources are independent only when no `key` is in both their origins. */
export interface Origin {
  /** Opaque, and stable within a deck. It tells origins apart without naming them. */
  readonly key: string;
  /** Undefined where the origin is itself withheld from this audience. */
  readonly csl: CslItem | undefined;
}

export interface CitedExcerpt {
  readonly id: ExcerptId;
  readonly source: SourceId;
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly page: number | undefined;
  readonly speaker: string | undefined;
  readonly translation: Translation | undefined;
  readonly statement: string | undefined;
  readonly marking: Tlp;
  readonly anchor: Anchor;
  /** The words around it in its source; undefined where they are not known, or this audience must not see them. */
  readonly surroundings: Surroundings | undefined;
}

/**
 * Up to two sentences on each side, so that `before + exact + after` reads as the source does. White space is folded,
 * "\n" separates paragraphs, and an ellipsis stands where a side does not begin or end with a sentence.
 */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A stretch of a source in which cited excerpts are close together, with the words around and between them. */
export interface Passage {
  readonly source: SourceId;
  /** Together they read as the source does, in the form of `Surroundings`. */
  readonly pieces: readonly {
    readonly words: string;
    /** The excerpts whose wording it is; empty for words around or between them. */
    readonly excerpts: readonly ExcerptId[];
  }[];
}

/**
 * A slide with what may be shown of it, without conditions. It never has a comparison of fewer than two wordings, or a
 * chart without data.
 */
export interface TailoredSlide extends SlideContent {
  readonly id: SlideId;
  readonly span: Span;
  readonly layout: string;
  readonly settings: SlideSettings;
}

/** What an audience does not get, for the author's report. It is never part of an audience's output. */
export interface Tailoring {
  readonly audience: AudienceId;
  readonly slides: number;
  /** Items and slides that `depth`, `only`, `except` or the audience's own list left out. */
  readonly leftOut: number;
  readonly withheld: readonly Withheld[];
  readonly given: ShownCounts;
  /** What no byte of the audience's output may contain. */
  readonly forbidden: readonly ForbiddenWording[];
  /** What the audience is shown by right. Parts of forbidden wordings that stand there are no leak. */
  readonly shownByRight: ShownWords;
}

export interface ShownWords {
  /** Whether these very words stand there, as whole words. */
  has(words: string): boolean;
}

/** How much of the brief an audience gets, and at which marking. */
export interface ShownCounts {
  /** What it is cleared for. */
  readonly marking: Tlp;
  /** What the author's own words without a marking count as. */
  readonly unmarked: Tlp;
  readonly slides: Share;
  /** Points, rows, events, data, quotations, comparisons and images. */
  readonly items: Share;
  readonly notes: Share;
  /**
   * Judgements, assumptions, contexts and notes without a marking that are shown because their citations may be shown.
   */
  readonly opened: number;
}

export interface Share {
  readonly given: number;
  readonly of: number;
}

/**
 * A wording that an audience must not see: from a withheld item, or from an excerpt or source that only such items
 * cite.
 */
export interface ForbiddenWording {
  /** Plain text, without Markdown or citations. */
  readonly wording: string;
  readonly span: Span;
  /** Why an output may contain it all the same; undefined where that would be an error. */
  readonly exemption?: Exemption | undefined;
  /** The author listed it under `withhold`, so nothing makes an exception for it. */
  readonly isNamed?: true;
  /** A part of it gives something away, too: what it is from is marked, or is evidence. */
  readonly tellsInParts?: true;
}

/**
 * Why an output may contain a forbidden wording: it is commonplace, a source that the audience is shown contains it, a
 * table or chart that it is shown has the same heading, or the author allows it.
 */
export type Exemption =
  | { readonly kind: "heading" }
  | { readonly kind: "commonplace" }
  | { readonly kind: "in-source"; readonly source: SourceId }
  | { readonly kind: "allowed"; readonly span: Span };

export interface Withheld {
  readonly what: ItemKind | "subtitle" | "slide";
  /** Undefined for the brief's own title and subtitle. */
  readonly slide: SlideId | undefined;
  readonly span: Span;
  readonly marking: Tlp;
  /** Whose marking it is: the item's own, or that of an excerpt or source that it cites. */
  readonly because: string;
  /** True where it is withheld only because the author's own words without a marking count as marked. */
  readonly isByDefault: boolean;
}
