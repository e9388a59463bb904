/** Whom a deck is for, and what that lets them see. The one place where withholding is decided. */
import type { Audience, Brief, Depth, Selection } from "../model/brief.ts";
import { type AudienceId, excerptId, sourceId } from "../model/ids.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { isAbove, strictest, type Tlp, tlpLabel } from "../model/tlp.ts";

export interface Viewer {
  readonly id: AudienceId;
  readonly ceiling: Tlp;
  readonly depth: Depth;
  /** False: markings alone decide, whatever `depth`, `only` and `except` say. */
  readonly isSelective: boolean;
  readonly resolved: ResolvedBrief;
}

export type Decision =
  | { readonly kind: "shown" }
  | { readonly kind: "left-out" }
  | { readonly kind: "withheld"; readonly marking: Tlp; readonly because: string };

/** Of what cannot be tailored by itself: only what it cites marks it. */
export const UNMARKED: Selection = { depth: undefined, only: undefined, except: undefined, tlp: undefined };

/** An audience is cleared for its own marking, else for the brief's, else for TLP:CLEAR. */
export function viewerOf(audience: Audience, resolved: ResolvedBrief): Viewer {
  const ceiling = ceilingOf(audience, resolved.brief);
  return { id: audience.id, ceiling, depth: audience.depth, isSelective: true, resolved };
}

/**
 * Decides on a slide or an item. An item that cites something above the ceiling is withheld as much as one that
 * is itself marked so; withholding comes first, so that an item is never counted as merely left out.
 */
export function decide(item: { selection: Selection; cited: readonly string[] }, viewer: Viewer): Decision {
  const { marking, because } = markingOf(item, viewer.resolved);
  if (isAbove(marking, viewer.ceiling)) return { kind: "withheld", marking, because };
  return isSelected(item.selection, viewer) ? { kind: "shown" } : { kind: "left-out" };
}

/** True when `depth`, `only` and `except` let the audience see it. */
export function isSelected({ depth, only, except }: Selection, viewer: Viewer): boolean {
  if (!viewer.isSelective) return true;
  if (depth !== undefined && depth > viewer.depth) return false;
  return !excludes({ only, except }, viewer.id);
}

/** True when `only` or `except` shut the audience out. */
export function excludes({ only, except }: Pick<Selection, "only" | "except">, id: AudienceId): boolean {
  const named = (list: Selection["only"]): boolean => list?.some((name) => name.value === id) ?? false;
  return named(except) || (only !== undefined && !named(only));
}

/** The marking of a cited ID; an ID that names nothing was reported when the brief was decoded. */
export function markingOfCited(id: string, resolved: ResolvedBrief): Tlp {
  const excerpt = resolved.excerpts.get(excerptId(id));
  return excerpt?.marking ?? resolved.sources.get(sourceId(id))?.source.tlp ?? "CLEAR";
}

function ceilingOf(audience: Audience, brief: Brief): Tlp {
  return audience.tlp ?? brief.tlp ?? "CLEAR";
}

function markingOf(
  item: { selection: Selection; cited: readonly string[] },
  resolved: ResolvedBrief,
): { readonly marking: Tlp; readonly because: string } {
  const marking = strictest([item.selection.tlp, ...item.cited.map((id) => markingOfCited(id, resolved))]);
  if (item.selection.tlp === marking) return { marking, because: `marked ${tlpLabel(marking)}` };
  const culprit = item.cited.find((id) => markingOfCited(id, resolved) === marking);
  return { marking, because: `cites "${culprit}", which is ${tlpLabel(marking)}` };
}
