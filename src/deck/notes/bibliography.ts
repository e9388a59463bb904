/** The numbered sources of one deck: a number means the same source on every slide. */
import type { SourceNotes } from "../../citation/distinct-notes.ts";
import type { NoteStyle } from "../../citation/note-style.ts";
import { type ExcerptId, excerptId, type SourceId, sourceId } from "../../model/ids.ts";
import type { CitedExcerpt, CitedSource, TailoredBrief } from "../../model/tailored.ts";
import type { Words } from "../../model/words.ts";

export interface Entry {
  /** From 1, in the order of first citation. */
  readonly number: number;
  readonly source: CitedSource;
  readonly notes: SourceNotes;
  /** The excerpts of this source that the deck cites; empty where it is only cited as a whole. */
  readonly excerpts: readonly CitedExcerpt[];
  /**
   * The fragment of the slide that lists the source, or shows its excerpts; undefined where the deck has no such slide.
   */
  readonly listing: string | undefined;
}

export interface Bibliography {
  readonly entries: readonly Entry[];
  readonly words: Words;
  /** The style for sources without a number, such as origins. */
  readonly style: NoteStyle;
  /** Returns the entry for a cited ID, which is that of a source or of an excerpt of it. */
  entryOf(id: string): Entry | undefined;
  excerptOf(id: string): CitedExcerpt | undefined;
}

export function numberSources(options: {
  readonly tailored: TailoredBrief;
  readonly words: Words;
  readonly style: NoteStyle;
}): Bibliography {
  const { tailored, words, style } = options;
  const sources = [...tailored.sources.values()];
  const notes = style.notes({ sources: sources.map((source) => source.csl), words, date: tailored.date });
  const layouts = new Set(tailored.slides.map(({ layout }) => layout));
  const entries = new Map<SourceId, Entry>();
  for (const [index, source] of sources.entries()) {
    const excerpts = [...tailored.excerpts.values()].filter((excerpt) => excerpt.source === source.id);
    const own = notes.get(source.csl.id);
    const number = index + 1;
    const listing = listingOf({ number, excerpts, layouts });
    if (own !== undefined) entries.set(source.id, { number, source, notes: own, excerpts, listing });
  }
  const excerptOf = (id: ExcerptId): CitedExcerpt | undefined => tailored.excerpts.get(id);
  return {
    entries: [...entries.values()],
    words,
    style,
    entryOf: (id) => entries.get(excerptOf(excerptId(id))?.source ?? sourceId(id)),
    excerptOf: (id) => excerptOf(excerptId(id)),
  };
}

/** Returns the entries for `ids`, each once, by number. */
export function entriesOn(ids: readonly string[], bibliography: Bibliography): readonly Entry[] {
  const entries = ids.map((id) => bibliography.entryOf(id)).filter((entry) => entry !== undefined);
  return [...new Set(entries)].sort((a, b) => a.number - b.number);
}

/** The fragment of a source in a list of sources. No ID that an author writes contains a "~". */
export function sourceAnchor(number: number): string {
  return `~source~${number}`;
}

/** The fragment of a source beside its excerpts. */
export function evidenceAnchor(number: number): string {
  return `~evidence~${number}`;
}

/** The fragments of the two lists that end a handout. */
export const EVIDENCE_PLACE = "~evidence";
export const BIBLIOGRAPHY_PLACE = "~sources";

/** Returns the same with every source listed in the bibliography, which a handout always has. */
export function listedInHandout(bibliography: Bibliography): Bibliography {
  const { entries, words, style, excerptOf } = bibliography;
  const listed = new Map(
    entries.map((entry) => [entry.number, { ...entry, listing: sourceAnchor(entry.number) }]),
  );
  return {
    entries: [...listed.values()],
    words,
    style,
    entryOf: (id) => listed.get(bibliography.entryOf(id)?.number ?? 0),
    excerptOf,
  };
}

function listingOf(options: {
  readonly number: number;
  readonly excerpts: readonly CitedExcerpt[];
  readonly layouts: ReadonlySet<string>;
}): string | undefined {
  const { number, excerpts, layouts } = options;
  if (layouts.has("sources")) return sourceAnchor(number);
  return layouts.has("evidence") && excerpts.length > 0 ? evidenceAnchor(number) : undefined;
}
