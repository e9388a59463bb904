/** The outline with every ID followed: excerpts with their anchors, sources with their origins and markings. */
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
  /** The ends of `derived-from`, sorted; the source itself where it is its own origin. */
  readonly origins: readonly SourceId[];
  readonly lineage: Lineage;
  /** Hash of the text as read, undefined where the text is not here. */
  readonly sha256: string | undefined;
}

/** `original` and `derived` are stated by the author; a source that says nothing is its own origin, `not-stated`. */
export type Lineage = "original" | "derived" | "not-stated";

export interface ResolvedExcerpt {
  readonly excerpt: Excerpt;
  readonly source: ResolvedSource;
  readonly anchor: Anchor;
  /** Never below its source's. */
  readonly marking: Tlp;
}
