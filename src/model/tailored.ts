/** The outline as one audience may see it. Nothing withheld is in here: what composes a deck gets only this. */

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

export interface TailoredBrief {
  readonly name: string;
  /** Undefined where it is withheld. */
  readonly title: Text | undefined;
  readonly subtitle: Text | undefined;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly asOf: string | undefined;
  readonly language: string;
  readonly style: string;
  readonly theme: string;
  readonly scheme: Scheme;
  readonly handout: HandoutOptions;
  readonly audience: { readonly id: AudienceId; readonly label: string };
  /** What the deck is marked: what its audience is cleared for, so never below anything in it. */
  readonly marking: Tlp;
  readonly slides: readonly TailoredSlide[];
  /** Only what the slides cite. */
  readonly excerpts: ReadonlyMap<ExcerptId, CitedExcerpt>;
  /** All of those excerpts, each in one of them: by source, in the order of its text. */
  readonly passages: readonly Passage[];
  /** Only the sources of those excerpts, and those cited whole. */
  readonly sources: ReadonlyMap<SourceId, CitedSource>;
}

/** Before it is known what may stand around its excerpts. */
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
  /** Opaque and stable within a deck; tells origins apart without naming them. */
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
  /** What stands around it in its source; undefined where that is not known, or not for this audience. */
  readonly surroundings: Surroundings | undefined;
}

/**
 * Up to two sentences on each side, so that `before + exact + after` reads as the source does: white space folded, a
 * break between paragraphs as "\n", and an ellipsis where a side does not begin or end with a sentence.
 */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A stretch of a source in which cited excerpts stand near each other, with what stands around and between them. */
export interface Passage {
  readonly source: SourceId;
  /** They read on as the source does, as `Surroundings` do. */
  readonly pieces: readonly {
    readonly words: string;
    /** Those of whose wording it is; none where it stands around or between them. */
    readonly excerpts: readonly ExcerptId[];
  }[];
}

/** A slide with what may be shown of it, under no conditions any more; never a comparison of less than two wordings, nor a chart without data. */
export interface TailoredSlide extends SlideContent {
  readonly id: SlideId;
  readonly span: Span;
  readonly layout: string;
  readonly settings: SlideSettings;
}

/** What an audience does not get, for the author's own report: never part of an audience's output. */
export interface Tailoring {
  readonly audience: AudienceId;
  readonly slides: number;
  /** Items and slides that `depth`, `only`, `except` or a pick left out. */
  readonly leftOut: number;
  readonly withheld: readonly Withheld[];
  readonly given: Given;
  /** What must be in no byte of the audience's output. */
  readonly forbidden: readonly Forbidden[];
}

/** What an audience gets of what there is, and at which marking. */
export interface Given {
  /** What it is cleared for. */
  readonly marking: Tlp;
  /** What own words count as that nothing marks. */
  readonly unmarked: Tlp;
  readonly slides: Share;
  /** Points, rows, events, data, quotations, comparisons and images. */
  readonly items: Share;
  readonly notes: Share;
  /** Judgements, assumptions, contexts and notes without a marking that are shown since what they cite may be. */
  readonly opened: number;
}

export interface Share {
  readonly given: number;
  readonly of: number;
}

/** A wording that an audience must not see: of a withheld item, or of an excerpt or source that only such items cite. */
export interface Forbidden {
  /** Plain text, without Markdown or citations. */
  readonly wording: string;
  readonly span: Span;
  /** Why it is let through where it stands in an output; undefined where that is an error. */
  readonly pass?: Pass | undefined;
  /** The author named it as what must never appear: nothing lets it through. */
  readonly isNamed?: true;
}

/** A commonplace says nothing; what a shown source's text says the audience can read there; tables and charts are headed alike; or the author allows it. */
export type Pass =
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
  /** What carries the marking: the item itself, or an excerpt or source that it cites. */
  readonly because: string;
  /** Only because unmarked own words count as marked. */
  readonly isByDefault: boolean;
}
