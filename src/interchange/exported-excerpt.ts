/** The parts of a brief's excerpts that are exported as annotations. */
import type { Excerpt, TextPosition } from "../model/excerpt.ts";
import type { ResolvedBrief, ResolvedExcerpt } from "../model/resolved.ts";
import type { Source } from "../model/source.ts";
import type { Tlp } from "../model/tlp.ts";

export interface ExportedExcerpt {
  /** The excerpt's ID, preceded by its brief's name where there are several briefs. */
  readonly id: string;
  readonly excerpt: Excerpt;
  readonly source: Source;
  /** The source's http(s) address; undefined where it has none, or shares it with another source of its brief. */
  readonly url: string | undefined;
  /** In Unicode code points of the source's frozen text: where it was found there, otherwise as recorded. */
  readonly position: TextPosition | undefined;
  /** Hash of that text, so that a reader knows which text the position refers to. */
  readonly sha256: string | undefined;
  /** Never below the source's marking. */
  readonly marking: Tlp;
}

/** Returns the excerpts of all briefs in the order of their files. */
export function exportedExcerpts(briefs: readonly ResolvedBrief[]): readonly ExportedExcerpt[] {
  return briefs.flatMap(({ brief, excerpts }) => {
    const counts = Map.groupBy(brief.sources, addressOf);
    const prefix = briefs.length > 1 ? `${brief.name}:` : "";
    return [...excerpts.values()].map((resolved): ExportedExcerpt => {
      const { excerpt, source, marking } = resolved;
      const address = addressOf(source.source);
      return {
        id: `${prefix}${excerpt.id}`,
        excerpt,
        source: source.source,
        url: counts.get(address)?.length === 1 ? address : undefined,
        position: positionOf(resolved),
        sha256: source.sha256 ?? source.source.sha256?.value,
        marking,
      };
    });
  });
}

function addressOf({ csl }: Source): string | undefined {
  const url = URL.parse(csl.URL ?? "");
  return url !== null && /^https?:$/.test(url.protocol) ? csl.URL?.trim() : undefined;
}

function positionOf({ excerpt, anchor }: ResolvedExcerpt): TextPosition | undefined {
  if (anchor.kind === "recorded") return excerpt.position?.value;
  return "position" in anchor ? anchor.position : undefined;
}
