/** Whom a deck is for, and what they may see. All decisions to withhold are taken here. */
import type { Audience, Brief, Depth, Selection } from "../model/brief.ts";
import { type AudienceId, excerptId, sourceId } from "../model/ids.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { isAbove, strictest, type Tlp, tlpLabel } from "../model/tlp.ts";

export interface Viewer {
  readonly id: AudienceId;
  readonly ceiling: Tlp;
  /** The marking of own words that have none and cite nothing. */
  readonly unmarked: Tlp;
  readonly depth: Depth;
  /** False: markings alone decide, whatever `depth`, `only` and `except` say. */
  readonly isSelective: boolean;
  readonly resolved: ResolvedBrief;
}

export type Decision =
  | { readonly kind: "shown" }
  | { readonly kind: "left-out" }
  | {
      readonly kind: "withheld";
      readonly marking: Tlp;
      readonly because: string;
      /** True where it is withheld only because own words without a marking count as marked. */
      readonly isByDefault: boolean;
    };

/** What a decision is based on. */
export interface Marked {
  readonly selection: Selection;
  readonly cited: readonly string[];
  /** The marking of its own words that cite nothing; undefined where it has no such words, or has a marking itself. */
  readonly uncitedWords?: Tlp | undefined;
}

/** An audience is cleared for its own marking, else for the brief's, else for TLP:CLEAR. */
export function viewerOf(audience: Audience, resolved: ResolvedBrief): Viewer {
  const { brief } = resolved;
  const ceiling = clearanceOf(audience, brief);
  const unmarked = unmarkedIn(brief);
  return { id: audience.id, ceiling, unmarked, depth: audience.depth, isSelective: true, resolved };
}

/**
 * Decides on a slide or an item. An item that cites something above the ceiling is withheld, as is one that is marked
 * above it. Withholding comes first, so that an item is never counted as merely left out.
 */
export function decide(item: Marked, viewer: Viewer): Decision {
  const { marking, because, isByDefault } = markingOf(item, viewer);
  const isFor = isSelected(item.selection, viewer);
  // An item without a marking that is not meant for the audience anyway is not counted as withheld.
  if (isAbove(marking, viewer.ceiling) && (isFor || !isByDefault))
    return { kind: "withheld", marking, because, isByDefault };
  return isFor ? { kind: "shown" } : { kind: "left-out" };
}

/** True when `depth`, `only` and `except` let the audience see it. */
export function isSelected(selection: Selection, viewer: Viewer): boolean {
  return leftOutBy(selection, viewer) === undefined;
}

/** Returns the condition that keeps the audience from seeing it, for the author; undefined where none does. */
export function leftOutBy({ depth, only, except }: Selection, viewer: Viewer): string | undefined {
  if (!viewer.isSelective) return undefined;
  if (names(except, viewer.id)) return "`except` names it";
  if (excludes({ only, except }, viewer.id))
    return `\`only\` names ${only?.map(({ value }) => value).join(", ")}`;
  const isDeeper = depth !== undefined && depth > viewer.depth;
  return isDeeper ? `depth ${depth}, and its own is ${viewer.depth}` : undefined;
}

/** True when `only` or `except` excludes the audience. */
export function excludes({ only, except }: Pick<Selection, "only" | "except">, id: AudienceId): boolean {
  return names(except, id) || (only !== undefined && !names(only, id));
}

function names(list: Selection["only"], id: AudienceId): boolean {
  return list?.some(({ value }) => value === id) ?? false;
}

/** The marking of a cited ID. Decoding reported an ID that does not exist. */
export function markingOfCited(id: string, resolved: ResolvedBrief): Tlp {
  const excerpt = resolved.excerpts.get(excerptId(id));
  return excerpt?.marking ?? resolved.sources.get(sourceId(id))?.source.tlp ?? "CLEAR";
}

/** What an audience may see: up to its own marking, else the brief's, else TLP:CLEAR. */
export function clearanceOf({ tlp }: Audience, brief: Brief): Tlp {
  return tlp ?? brief.tlp ?? "CLEAR";
}

/** The marking of a brief's own words that have none. */
export function unmarkedIn({ unmarked, tlp }: Brief): Tlp {
  return unmarked ?? tlp ?? "CLEAR";
}

/** Own words come last as the reason: a written marking or a citation explains more. */
function markingOf(
  { selection, cited, uncitedWords }: Marked,
  { resolved, ceiling }: Viewer,
): Omit<Extract<Decision, { kind: "withheld" }>, "kind"> {
  const own = selection.tlp ?? uncitedWords;
  const stated = strictest([selection.tlp, ...cited.map((id) => markingOfCited(id, resolved))]);
  const isByDefault = !isAbove(stated, ceiling);
  const marking = isByDefault ? strictest([stated, own]) : stated;
  const because = (): string => {
    if (selection.tlp === marking) return `marked ${tlpLabel(marking)}`;
    const culprit = cited.find((id) => markingOfCited(id, resolved) === marking);
    if (culprit === undefined) return `unmarked, which counts as ${tlpLabel(marking)} here`;
    return `cites "${culprit}", which is ${tlpLabel(marking)}`;
  };
  return { marking, because: because(), isByDefault };
}
