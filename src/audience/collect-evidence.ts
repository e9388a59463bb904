/** Gathers the excerpts and sources that tailored slides cite, and no others. */
import { type ExcerptId, excerptId, type SourceId, sourceId } from "../model/ids.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import type { Source } from "../model/source.ts";
import type { CitedExcerpt, CitedSource, TailoredBrief, TailoredSlide } from "../model/tailored.ts";
import { isAbove } from "../model/tlp.ts";
import { citedInNotes, citedOnSlide } from "./shown-texts.ts";
import type { Viewer } from "./viewer.ts";

/** Maps are in the order of first citation: first the slides' faces, then their notes. */
export function collectEvidence(
  slides: readonly TailoredSlide[],
  viewer: Viewer,
): Pick<TailoredBrief, "excerpts" | "sources"> {
  const cited = [...slides.flatMap(citedOnSlide), ...slides.flatMap(citedInNotes)];
  const excerpts = new Map<ExcerptId, CitedExcerpt>();
  const sources = new Map<SourceId, CitedSource>();
  const gathering: Gathering = { viewer, keys: new Map() };
  for (const id of new Set(cited)) {
    const excerpt = viewer.resolved.excerpts.get(excerptId(id));
    const source = excerpt?.source ?? viewer.resolved.sources.get(sourceId(id));
    if (source === undefined) continue;
    if (excerpt !== undefined) excerpts.set(excerpt.excerpt.id, citedExcerpt(excerpt, viewer));
    if (!sources.has(source.source.id)) sources.set(source.source.id, citedSource(source, gathering));
  }
  return { excerpts, sources };
}

interface Gathering {
  readonly viewer: Viewer;
  /** The keys of the origins so far. */
  readonly keys: Map<SourceId, string>;
}

function citedExcerpt({ excerpt, marking, anchor }: ResolvedExcerpt, viewer: Viewer): CitedExcerpt {
  if (isAbove(marking, viewer.ceiling))
    throw new Error(`"${excerpt.id}" is withheld and was about to be shown`);
  const { id, prefix, suffix, page, speaker, translation, statement } = excerpt;
  const [source, exact] = [excerpt.source.value, excerpt.exact.value];
  const selected = { id, source, exact, prefix, suffix, page, speaker, translation, statement };
  // What stands around it can be shown only once it is known what must not be shown.
  return { ...selected, marking, anchor, surroundings: undefined };
}

function citedSource(
  { source, origins, lineage, sha256 }: ResolvedSource,
  gathering: Gathering,
): CitedSource {
  const { id, csl, grade, tlp } = source;
  const { viewer, keys } = gathering;
  if (isAbove(tlp, viewer.ceiling)) throw new Error(`"${id}" is withheld and was about to be shown`);
  const open = openAncestors(id, viewer);
  return {
    id,
    csl,
    grade,
    marking: tlp,
    lineage,
    origins: origins.map((origin) => ({ key: keyOf(origin, keys), csl: open.get(origin)?.csl })),
    sha256,
  };
}

/** Numbered in order of appearance, so that a key does not show how many other sources there are. */
function keyOf(origin: SourceId, keys: Map<SourceId, string>): string {
  const key = keys.get(origin) ?? `origin-${keys.size + 1}`;
  keys.set(origin, key);
  return key;
}

/**
 * Returns the sources that a lineage leads to through sources that may be shown, including itself. What is behind a
 * withheld source is withheld with it. Its origin still counts, since it makes sources dependent.
 */
function openAncestors(id: SourceId, { resolved, ceiling }: Viewer): ReadonlyMap<SourceId, Source> {
  const open = new Map<SourceId, Source>();
  const next = [id];
  for (const at of next) {
    const source = resolved.sources.get(at)?.source;
    if (source === undefined || open.has(at) || isAbove(source.tlp, ceiling)) continue;
    open.set(at, source);
    next.push(...(source.derivedFrom ?? []).map(({ value }) => value));
  }
  return open;
}
