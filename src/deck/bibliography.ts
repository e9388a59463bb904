/** The numbered sources of one deck: a number means the same source on every slide of it. Made once by compose. */
import type { SourceNotes } from "../citation/distinct-notes.ts";
import type { NoteStyle } from "../citation/note-style.ts";
import { type ExcerptId, excerptId, type SourceId, sourceId } from "../model/ids.ts";
import type { CitedExcerpt, CitedSource, TailoredBrief } from "../model/tailored.ts";
import type { Words } from "../model/words.ts";

export interface Entry {
  /** From 1, in the order of first citation. */
  readonly number: number;
  readonly source: CitedSource;
  readonly notes: SourceNotes;
  /** The excerpts of this source that the deck cites; empty where it is only cited whole. */
  readonly excerpts: readonly CitedExcerpt[];
}

export interface Bibliography {
  readonly entries: readonly Entry[];
  readonly words: Words;
  /** What sources without a number, such as origins, are written in. */
  readonly style: NoteStyle;
  /** Returns the entry that a cited ID stands for, by its excerpt or whole. */
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
  const notes = style.notes(
    sources.map((source) => source.csl),
    words,
  );
  const entries = new Map<SourceId, Entry>();
  for (const [index, source] of sources.entries()) {
    const excerpts = [...tailored.excerpts.values()].filter((excerpt) => excerpt.source === source.id);
    const own = notes.get(source.csl.id);
    if (own !== undefined) entries.set(source.id, { number: index + 1, source, notes: own, excerpts });
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
