/** The brief with every ID followed: excerpts with their anchors, sources with their origins and markings. */
import type { Anchor } from "./anchor.ts";
import type { Brief } from "./brief.ts";
import type { Excerpt } from "./excerpt.ts";
import type { ExcerptId, SourceId } from "./ids.ts";
import type { Source } from "./source.ts";
import type { Tlp } from "./tlp.ts";

export interface ResolvedBrief {
  readonly brief: Brief;
  readonly sources: ReadonlyMap<SourceId, ResolvedSource>;
  readonly excerpts: ReadonlyMap<ExcerptId, ResolvedExcerpt>;
}

export interface ResolvedSource {
  readonly source: Source;
  /** Where its chain of `derived-from` ends, sorted; the source itself where it is its own origin. */
  readonly origins: readonly SourceId[];
  readonly lineage: Lineage;
  /** SHA-256 of the text as read; undefined where the text is not in the folder. */
  readonly sha256: string | undefined;
}

/** Authors state `original` and `derived`. A source that says nothing is its own origin, `not-stated`. */
export type Lineage = "original" | "derived" | "not-stated";

export interface ResolvedExcerpt {
  readonly excerpt: Excerpt;
  readonly source: ResolvedSource;
  readonly anchor: Anchor;
  /** At least its source's marking. */
  readonly marking: Tlp;
}
