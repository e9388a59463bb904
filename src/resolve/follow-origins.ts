/** Follows `derived-from` (PROV-O wasDerivedFrom) to its ends, and finds circles in it. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceId } from "../model/ids.ts";
import type { Source } from "../model/source.ts";

export interface Origins {
  /** For each source, where its lineage ends, sorted. A source without lineage is its own end. */
  readonly origins: ReadonlyMap<SourceId, readonly SourceId[]>;
  readonly diagnostics: readonly Diagnostic[];
}

type Sources = ReadonlyMap<SourceId, Source>;

/** Sources in a circle count as their own origins, so that the rest can continue. Diagnostics: `lineage-cycle`. */
export function followOrigins(sources: Sources): Origins {
  const origins = new Map<SourceId, readonly SourceId[]>();
  settle(origins, sources);
  // What is still unsettled is in a circle, or leads back to one.
  const circles = [...sources.keys()]
    .filter((id) => !origins.has(id))
    .flatMap((id) => circleThrough(id, sources));
  for (const id of circles.flatMap((circle) => circle.path)) origins.set(id, [id]);
  settle(origins, sources);
  return { origins, diagnostics: circles.filter(startsAtItsSmallest).map(cycleDiagnostic) };
}

/** Adds the origins of every source whose parents' origins are known, then of those that this makes known. */
function settle(origins: Map<SourceId, readonly SourceId[]>, sources: Sources): void {
  const waiting = new Map<SourceId, Set<SourceId>>();
  const children = new Map<SourceId, SourceId[]>();
  for (const id of [...sources.keys()].filter((one) => !origins.has(one))) {
    const open = new Set(parentsOf(id, sources).filter((parent) => !origins.has(parent)));
    waiting.set(id, open);
    for (const parent of open) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const ready = [...waiting].filter(([, open]) => open.size === 0).map(([id]) => id);
  for (const id of ready) {
    const parents = parentsOf(id, sources);
    const ends = parents.length === 0 ? [id] : parents.flatMap((parent) => origins.get(parent) ?? []);
    origins.set(id, [...new Set(ends)].sort());
    for (const child of children.get(id) ?? []) {
      const open = waiting.get(child);
      if (open?.delete(id) && open.size === 0) ready.push(child);
    }
  }
}

function parentsOf(id: SourceId, sources: Sources): readonly SourceId[] {
  const parents = sources.get(id)?.derivedFrom ?? [];
  return parents.map((parent) => parent.value).filter((parent) => sources.has(parent));
}

interface Circle {
  readonly path: readonly SourceId[];
  readonly closing: NonNullable<Source["derivedFrom"]>[number];
}

/** The shortest way from a source back to itself, as a list with one way or none. */
function circleThrough(id: SourceId, sources: Sources): readonly Circle[] {
  const reachedFrom = new Map<SourceId, SourceId>();
  const reached = [id];
  for (const last of reached) {
    for (const parent of sources.get(last)?.derivedFrom ?? []) {
      if (parent.value === id) return [{ path: pathTo(last, reachedFrom), closing: parent }];
      if (reachedFrom.has(parent.value)) continue;
      reachedFrom.set(parent.value, last);
      reached.push(parent.value);
    }
  }
  return [];
}

function pathTo(end: SourceId, reachedFrom: ReadonlyMap<SourceId, SourceId>): readonly SourceId[] {
  const path: SourceId[] = [];
  for (let at: SourceId | undefined = end; at !== undefined; at = reachedFrom.get(at)) path.push(at);
  return path.reverse();
}

/** A circle is found from each of its members, but only one of them reports it. */
function startsAtItsSmallest(circle: Circle): boolean {
  return circle.path.every((id) => id >= (circle.path[0] ?? id));
}

function cycleDiagnostic({ path, closing }: Circle): Diagnostic {
  const way = [...path, path[0]].map((id) => `"${id}"`).join(" from ");
  return diagnose("lineage-cycle", {
    message: `The lineage goes in a circle: ${way}.`,
    span: closing.span,
    hints: ["Remove the `derived-from` that is wrong."],
  });
}
