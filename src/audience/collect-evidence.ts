/** Gathers the excerpts and sources that tailored slides cite, and no others. Called by tailor. */
import { type ExcerptId, excerptId, type SourceId, sourceId } from "../model/ids.ts";
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import type { CitedExcerpt, CitedSource, Origin, TailoredBrief, TailoredSlide } from "../model/tailored.ts";
import { isAbove } from "../model/tlp.ts";
import { citedIn, citedOnSlide } from "./shown-texts.ts";
import type { Viewer } from "./viewer.ts";

/** Maps are in the order of first citation: the slides' faces first, then their notes. */
export function collectEvidence(
  slides: readonly TailoredSlide[],
  viewer: Viewer,
): Pick<TailoredBrief, "excerpts" | "sources"> {
  const cited = [...slides.flatMap(citedOnSlide), ...slides.flatMap((slide) => slide.notes.flatMap(citedIn))];
  const excerpts = new Map<ExcerptId, CitedExcerpt>();
  const sources = new Map<SourceId, CitedSource>();
  for (const id of new Set(cited)) {
    const excerpt = viewer.resolved.excerpts.get(excerptId(id));
    const source = excerpt?.source ?? viewer.resolved.sources.get(sourceId(id));
    if (source === undefined) continue;
    if (excerpt !== undefined) excerpts.set(excerpt.excerpt.id, citedExcerpt(excerpt, viewer));
    if (!sources.has(source.source.id)) sources.set(source.source.id, citedSource(source, viewer));
  }
  return { excerpts, sources };
}

function citedExcerpt({ excerpt, marking, anchor }: ResolvedExcerpt, viewer: Viewer): CitedExcerpt {
  if (isAbove(marking, viewer.ceiling))
    throw new Error(`"${excerpt.id}" is withheld and was about to be shown`);
  const { id, prefix, suffix, page, speaker, translation, statement } = excerpt;
  const [source, exact] = [excerpt.source.value, excerpt.exact.value];
  const selected = { id, source, exact, prefix, suffix, page, speaker, translation, statement };
  // what stands around it can be shown only when it is known what must not be
  return { ...selected, marking, anchor, surroundings: undefined };
}

function citedSource({ source, origins, lineage, sha256 }: ResolvedSource, viewer: Viewer): CitedSource {
  const { id, csl, grade, tlp } = source;
  if (isAbove(tlp, viewer.ceiling)) throw new Error(`"${id}" is withheld and was about to be shown`);
  return { id, csl, grade, marking: tlp, lineage, origins: origins.map((o) => origin(o, viewer)), sha256 };
}

/** A withheld origin still counts, since it makes sources dependent; its key is its place in the list of sources. */
function origin(id: SourceId, viewer: Viewer): Origin {
  const ids = [...viewer.resolved.sources.keys()];
  const source = viewer.resolved.sources.get(id)?.source;
  const isHidden = source === undefined || isAbove(source.tlp, viewer.ceiling);
  return { key: `origin-${ids.indexOf(id) + 1}`, csl: isHidden ? undefined : source.csl };
}
