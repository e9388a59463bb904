/** Searches the texts of sources for passages that have some words. Called by `citedeck find`. */
import MiniSearch from "minisearch";
import { passagesOf, type Stretch, sentencesOf } from "./passages.ts";
import { foldWord, stemWord, tokenize } from "./search-words.ts";

export interface SearchedText {
  readonly text: string;
  /** BCP 47, as far as it is known. */
  readonly language: string | undefined;
  /** UTF-16 code units of the text. */
  readonly boilerplate: readonly Stretch[];
}

export interface FoundPassage {
  /** Place of the text in the list that was searched. */
  readonly at: number;
  readonly passage: Stretch;
  /** The sentences of the passage that have the words. */
  readonly sentences: Stretch;
  /** The words of the query in it, as places in the text. */
  readonly words: readonly Stretch[];
  /** Higher is better; comparable within one search alone. */
  readonly score: number;
  readonly isBoilerplate: boolean;
}

export interface SearchResult {
  /** The best first. */
  readonly passages: readonly FoundPassage[];
  /** False when nothing has the words, and the passages have words that are spelled nearly so. */
  readonly exact: boolean;
}

/** What menus and notices are worth beside content. */
const BOILERPLATE_WEIGHT = 0.2;

/** What a passage that has the query's words in a row is worth beside one that has them here and there. */
const PHRASE_WEIGHT = 2;

/**
 * Ranks passages by BM25 over the query's words, those with more of the words first. English is searched by
 * stems, every other language by whole words; case and diacritics do not count.
 */
export function searchSources(options: {
  readonly query: string;
  readonly texts: readonly SearchedText[];
  readonly limit: number;
}): SearchResult {
  const { query, texts, limit } = options;
  const entries = texts.flatMap((searched, at) => entriesOf(searched, at));
  const index = indexEntries(entries);
  const words = [...new Set(tokenize(query).map(foldWord))];
  const exact = index.search(query);
  const hits = exact.length > 0 ? exact : index.search(query, { fuzzy: 0.2, prefix: true });
  const found = hits.flatMap(({ id, score, match }): readonly FoundPassage[] => {
    const entry = entries[Number(id)];
    return entry === undefined ? [] : [describe({ entry, score, terms: new Set(Object.keys(match)), words })];
  });
  const ranked = found.toSorted((a, b) => b.score - a.score || a.at - b.at || a.passage.start - b.passage.start);
  return { passages: ranked.slice(0, limit), exact: exact.length > 0 };
}

interface Entry {
  readonly id: number;
  readonly at: number;
  readonly searched: SearchedText;
  readonly passage: Stretch;
}

function entriesOf(searched: SearchedText, at: number): readonly Omit<Entry, "id">[] {
  return passagesOf(searched.text, searched.language).map((passage) => ({ at, searched, passage }));
}
