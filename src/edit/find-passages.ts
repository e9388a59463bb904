/** Finds passages in a brief's sources and drafts an excerpt of each. */
import { indexText, type TextIndex } from "../anchoring/text-index.ts";
import type { Brief } from "../model/brief.ts";
import type { SourceId } from "../model/ids.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Source } from "../model/source.ts";
import { indexPages } from "../sources/page-index.ts";
import type { Stretch } from "../sources/passages.ts";
import { readSourceText } from "../sources/read-source-text.ts";
import { type FoundPassage, searchSources } from "../sources/search-sources.ts";
import type { SourceText } from "../sources/source-text.ts";
import { slugOf } from "../text/slug.ts";
import { entryLines } from "./append-entry.ts";
import { draftExcerpt, type Selectors } from "./draft-excerpt.ts";
import { freeId } from "./free-id.ts";

export interface Finding {
  readonly source: SourceId;
  readonly file: string;
  /** The line of the passage's first character, from 1. */
  readonly line: number;
  readonly page: number | undefined;
  readonly text: string;
  /** Where the words were found, in UTF-16 code units of `text`. */
  readonly words: readonly Stretch[];
  readonly score: number;
  readonly isBoilerplate: boolean;
  /** The excerpt of the sentences with the words. */
  readonly excerpt: Selectors & { readonly id: string };
  /** The excerpt as it can be pasted under `excerpts:`. */
  readonly yaml: readonly string[];
}

export interface Findings {
  /** The best first. */
  readonly passages: readonly Finding[];
  /** False when nothing contains the words, and these passages contain similar ones. */
  readonly exact: boolean;
  /** Sources whose text is not in the folder, or cannot be read. An origin without a file is not listed. */
  readonly unsearched: readonly SourceId[];
}

export function findPassages(options: {
  readonly brief: Brief;
  readonly read: ReadFile;
  readonly query: string;
  readonly limit: number;
}): Findings {
  const { brief, read, query, limit } = options;
  const all = brief.sources.map((source) => ({ source, text: textOf(source, read) }));
  const searched = all.flatMap(({ source, text }) => (text === undefined ? [] : [{ source, text }]));
  const { passages, exact } = searchSources({
    query,
    limit,
    texts: searched.map(({ source, text }) => ({
      text: text.text,
      language: source.csl.language ?? brief.language,
      boilerplate: boilerplateOf(source, text),
    })),
  });
  const taken = new Set<string>([...brief.sources, ...brief.excerpts].map(({ id }) => id));
  return {
    passages: passages.flatMap((found) => {
      const place = searched[found.at];
      return place === undefined ? [] : [describe({ ...place, index: indexText(place.text), found, taken })];
    }),
    exact,
    unsearched: all
      .filter(({ source, text }) => text === undefined && source.file !== undefined)
      .map(({ source }) => source.id),
  };
}

function textOf({ file }: Source, read: ReadFile): SourceText | undefined {
  const bytes = file && read(file.value);
  return file && bytes && readSourceText({ file, bytes }).value;
}

/** Valid only for the text whose hash was recorded. */
function boilerplateOf({ boilerplate = [], sha256 }: Source, text: SourceText): readonly Stretch[] {
  if (sha256?.value !== text.sha256) return [];
  return boilerplate.map(({ start, end }) => ({ start: text.offsetOf(start), end: text.offsetOf(end) }));
}

function describe(options: {
  readonly source: Source;
  readonly text: SourceText;
  readonly index: TextIndex;
  readonly found: FoundPassage;
  readonly taken: Set<string>;
}): Finding {
  const { source, text, index, found, taken } = options;
  const { start, end } = found.passage;
  const pageOf = indexPages(text.text);
  const selectors = draftExcerpt({ index, pageOf, stretch: found.sentences });
  const id = freeId(slugOf(selectors.exact, 4) || `${source.id}-words`, (wanted) => taken.has(wanted));
  taken.add(id);
  return {
    source: source.id,
    file: text.file,
    line: text.lineAt(start),
    page: pageOf(start),
    text: text.text.slice(start, end),
    words: found.words.map((word) => ({ start: word.start - start, end: word.end - start })),
    score: found.score,
    isBoilerplate: found.isBoilerplate,
    excerpt: { id, ...selectors },
    yaml: entryLines({ under: "excerpts", key: id, fields: { source: source.id, ...selectors } }, 2),
  };
}
