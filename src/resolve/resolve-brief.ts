/** Follows every ID: excerpts to their sources and anchors, sources to their origins. */

import type { Anchoring } from "../anchoring/anchor-excerpts.ts";
import { type Diagnostic, diagnose, type ValueAndDiagnostics } from "../diagnostics/diagnostic.ts";
import type { Brief } from "../model/brief.ts";
import type { Excerpt } from "../model/excerpt.ts";
import type { ExcerptId, SourceId } from "../model/ids.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import type { Source } from "../model/source.ts";
import { isAbove, strictest, tlpLabel } from "../model/tlp.ts";
import { followOrigins } from "./follow-origins.ts";
import { overlappingMarkings } from "./overlapping-markings.ts";

/**
 * Returns the brief with excerpts and sources by ID. An excerpt whose source is unknown is left out, since decoding
 * reported it. Diagnostics: `lineage-cycle`, `marking-lowered`, `overlaps-higher-marking`.
 */
export function resolveBrief(options: {
  readonly brief: Brief;
  readonly anchoring: Anchoring;
}): ValueAndDiagnostics<ResolvedBrief> {
  const { brief, anchoring } = options;
  const { value: sources, diagnostics } = resolveSources(brief.sources, anchoring);
  const excerpts = new Map<ExcerptId, ResolvedExcerpt>();
  const lowered: Diagnostic[] = [];
  for (const excerpt of brief.excerpts) {
    const source = sources.get(excerpt.source.value);
    if (source === undefined) continue;
    lowered.push(...loweredMarking(excerpt, source.source));
    excerpts.set(excerpt.id, {
      excerpt,
      source,
      anchor: anchoring.anchors.get(excerpt.id) ?? { kind: "recorded" },
      marking: strictest([excerpt.tlp?.value, source.source.tlp]),
    });
  }
  const overlapping = overlappingMarkings([...excerpts.values()]);
  return {
    value: { brief, sources, excerpts },
    diagnostics: [...diagnostics, ...lowered, ...overlapping],
  };
}

function resolveSources(
  sources: readonly Source[],
  anchoring: Anchoring,
): ValueAndDiagnostics<ReadonlyMap<SourceId, ResolvedSource>> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const { origins, diagnostics } = followOrigins(byId);
  const value = new Map(
    sources.map((source): [SourceId, ResolvedSource] => [
      source.id,
      {
        source,
        origins: origins.get(source.id) ?? [source.id],
        lineage: lineageOf(source),
        sha256: anchoring.hashes.get(source.id),
      },
    ]),
  );
  return { value, diagnostics };
}

function lineageOf(source: Source): ResolvedSource["lineage"] {
  if (source.derivedFrom === undefined) return "not-stated";
  return source.derivedFrom.length === 0 ? "original" : "derived";
}

function loweredMarking(excerpt: Excerpt, source: Source): readonly Diagnostic[] {
  if (excerpt.tlp === undefined || !isAbove(source.tlp, excerpt.tlp.value)) return [];
  const message = `The excerpt "${excerpt.id}" is marked ${tlpLabel(excerpt.tlp.value)}, below its source "${source.id}", which is ${tlpLabel(source.tlp)}.`;
  return [
    diagnose("marking-lowered", {
      message,
      span: excerpt.tlp.span,
      hints: ["Leave `tlp` out to take the source's marking, or raise it."],
      related: [{ message: `"${source.id}" is described here.`, span: source.span }],
    }),
  ];
}
