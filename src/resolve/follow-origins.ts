/** Follows `derived-from` (PROV-O wasDerivedFrom) to its ends, and finds circles in it. Called by resolve. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceId } from "../model/ids.ts";
import type { Source } from "../model/source.ts";

export interface Origins {
  /** For each source the ends of its lineage, sorted; a source without lineage is its own end. */
  readonly origins: ReadonlyMap<SourceId, readonly SourceId[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sources in a circle count as their own origins, so that what follows can go on. Diagnostics: `lineage-cycle`. */
export function followOrigins(sources: ReadonlyMap<SourceId, Source>): Origins {
  const circles = [...sources.keys()].flatMap((id) => circleThrough(id, sources));
  const inCircle = new Set(circles.flatMap((circle) => circle.path));
  const origins = new Map<SourceId, readonly SourceId[]>();
  for (const id of sources.keys()) endsOf(id, { sources, inCircle, origins });
  return { origins, diagnostics: circles.filter(startsAtItsSmallest).map(cycleDiagnostic) };
}

interface Circle {
  readonly path: readonly SourceId[];
  readonly closing: NonNullable<Source["derivedFrom"]>[number];
}

interface Walk {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly inCircle: ReadonlySet<SourceId>;
  readonly origins: Map<SourceId, readonly SourceId[]>;
}

function endsOf(id: SourceId, walk: Walk): readonly SourceId[] {
  const known = walk.origins.get(id);
  if (known !== undefined) return known;
  const parents = (walk.sources.get(id)?.derivedFrom ?? []).filter((parent) =>
    walk.sources.has(parent.value),
  );
  const isEnd = parents.length === 0 || walk.inCircle.has(id);
  const ends = isEnd ? [id] : [...new Set(parents.flatMap((parent) => endsOf(parent.value, walk)))].sort();
  walk.origins.set(id, ends);
  return ends;
}

/** The shortest way from a source back to itself, as a list of none or one. */
function circleThrough(id: SourceId, sources: ReadonlyMap<SourceId, Source>): readonly Circle[] {
  const seen = new Set<SourceId>();
  const paths: (readonly SourceId[])[] = [[id]];
  for (const path of paths) {
    const last = path.at(-1) ?? id;
    for (const parent of sources.get(last)?.derivedFrom ?? []) {
      if (parent.value === id) return [{ path, closing: parent }];
      if (seen.has(parent.value)) continue;
      seen.add(parent.value);
      paths.push([...path, parent.value]);
    }
  }
  return [];
}

/** A circle is found from each of its members; only one of them reports it. */
function startsAtItsSmallest(circle: Circle): boolean {
  return circle.path.every((id) => id >= (circle.path[0] ?? id));
}

function cycleDiagnostic({ path, closing }: Circle): Diagnostic {
  const way = [...path, path[0]].map((id) => `"${id}"`).join(" from ");
  return diagnose("lineage-cycle", {
    message: `The lineage goes in a circle: ${way}.`,
    span: closing.span,
    hints: ["Remove the `derived-from` that is not where the report has it from."],
  });
}
