/** Searches the texts of sources for passages with given words. */
import MiniSearch from "minisearch";
import { passagesOf, type Stretch, sentencesOf } from "./passages.ts";
import { foldWord, stemWord, tokenize, type Word, wordsIn } from "./search-words.ts";

export interface SearchedText {
  readonly text: string;
  /** BCP 47; undefined where it is not known. */
  readonly language: string | undefined;
  /** In UTF-16 code units of the text. */
  readonly boilerplate: readonly Stretch[];
}

export interface FoundPassage {
  /** The index of the text in the list that was searched. */
  readonly at: number;
  readonly passage: Stretch;
  /** The sentences of the passage that contain the words. */
  readonly sentences: Stretch;
  /** The places of the words in the text. */
  readonly words: readonly Stretch[];
  /** Higher is better. Comparable only within one search. */
  readonly score: number;
  readonly isBoilerplate: boolean;
}

export interface SearchResult {
  /** The best first. */
  readonly passages: readonly FoundPassage[];
  /** False when nothing contains the words, and the passages contain similar ones. */
  readonly exact: boolean;
}

/**
 * Ranks passages by BM25 (from MiniSearch). Passages with more of the query's words, and with the words in a row, rank
 * higher. English is searched by word stems, every other language by whole words. Case and diacritics do not matter.
 */
export function searchSources(options: {
  readonly query: string;
  readonly texts: readonly SearchedText[];
  readonly limit: number;
}): SearchResult {
  const { texts, limit } = options;
  const words = tellingWords(options.query);
  const entries = texts.flatMap(entriesOf);
  const index = indexEntries(entries);
  const exact = index.search(words.join(" "));
  const hits: readonly Hit[] =
    exact.length > 0 ? exact : index.search(words.join(" "), { fuzzy: 0.2, prefix: true });
  const query = weighWords(words, hits, entries.length);
  const passages = hits.flatMap((hit) => {
    const entry = entries[Number(hit.id)];
    return entry === undefined ? [] : [weigh(entry, hit, query)];
  });
  const ranked = passages.toSorted(
    (a, b) => b.score - a.score || a.at - b.at || a.passage.start - b.passage.start,
  );
  const looked = ranked.slice(0, limit * LOOKED_AT).map((weighed) => sharpen(weighed, query));
  return {
    passages: looked.toSorted((a, b) => b.score - a.score).slice(0, limit),
    exact: exact.length > 0,
  };
}

/** English words that occur in every passage. In other languages, BM25 alone must discount them. */
const COMMON = new Set(
  "a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they this to was were which will with".split(
    " ",
  ),
);

/** A query of only common words is about these words. */
function tellingWords(query: string): readonly string[] {
  const words = [...new Set(tokenize(query))];
  const telling = words.filter((word) => !COMMON.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

/** The part of MiniSearch's results that is used. */
interface Hit {
  readonly id: unknown;
  readonly score: number;
  /** The words of the query that it contains, as terms. */
  readonly queryTerms: readonly string[];
  /** For each term found in the index, the words of the query for which it was found. */
  readonly terms: readonly string[];
}

interface Entry {
  readonly at: number;
  readonly searched: SearchedText;
  readonly passage: Stretch;
}

interface Query {
  readonly words: readonly string[];
  /** How much a word adds to a passage: the rarer it is, the more. Keyed by term, folded and stemmed. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A passage before its sentences are read. Only passages that may be shown are worth that. */
interface Weighed extends Pick<FoundPassage, "at" | "passage" | "score" | "isBoilerplate"> {
  readonly searched: SearchedText;
  readonly terms: ReadonlySet<string>;
}

function entriesOf(searched: SearchedText, at: number): readonly Entry[] {
  return passagesOf(searched.text, searched.language).map((passage) => ({ at, searched, passage }));
}

function indexEntries(entries: readonly Entry[]): MiniSearch<{ readonly id: number }> {
  const [stem, fold] = [remembered(stemWord), remembered(foldWord)];
  const index = new MiniSearch<{ readonly id: number }>({
    fields: ["english", "other"],
    extractField: ({ id }, field) => (field === "id" ? String(id) : fieldOf(entries[id], field)),
    tokenize,
    processTerm: (word, field) => (field === "english" ? stem(word) : fold(word)),
    searchOptions: { processTerm: termsOf },
  });
  index.addAll(entries.map((_, id) => ({ id })));
  return index;
}

/** A text repeats its words many times. */
function remembered(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const result = known.get(word) ?? compute(word);
    known.set(word, result);
    return result;
  };
}

function fieldOf(entry: Entry | undefined, field: string): string {
  if (entry === undefined || isEnglish(entry.searched) !== (field === "english")) return "";
  const { searched, passage } = entry;
  return searched.text.slice(passage.start, passage.end);
}

function isEnglish({ language }: SearchedText): boolean {
  return /^en\b/i.test(language ?? "");
}

/** The weight of a passage with all words in one sentence, relative to one with the words spread out. */
const SENTENCE_WEIGHT = 1.5;

/** For each passage shown, how many are read sentence by sentence. */
const LOOKED_AT = 4;

/** The weight of menus and notices, relative to content. */
const BOILERPLATE_WEIGHT = 0.2;

/** The weight of a passage with the query's words in a row, relative to one with the words spread out. */
const PHRASE_WEIGHT = 2;

function termsOf(word: string): string[] {
  return [...new Set([foldWord(word), stemWord(word)])];
}

function weighWords(words: readonly string[], hits: readonly Hit[], total: number): Query {
  const pairs = words.flatMap((word) => {
    const terms = termsOf(word);
    const found = hits.filter(({ queryTerms }) => terms.some((term) => queryTerms.includes(term))).length;
    return terms.map((term) => [term, Math.log(1 + total / (1 + found))] as const);
  });
  return { words, weights: new Map(pairs) };
}

function weigh({ at, searched, passage }: Entry, hit: Hit, { words, weights }: Query): Weighed {
  const weightOf = (word: string): number => weights.get(foldWord(word)) ?? 0;
  const sum = (some: readonly string[]): number => some.reduce((total, word) => total + weightOf(word), 0);
  const present = words.filter((word) => termsOf(word).some((term) => hit.queryTerms.includes(term)));
  const isBoilerplate = searched.boilerplate.some(
    ({ start, end }) => passage.start < end && start < passage.end,
  );
  const inRow = words.length > 1 && present.length === words.length && hasPhrase(searched, passage, words);
  const weight = (inRow ? PHRASE_WEIGHT : 1) * (isBoilerplate ? BOILERPLATE_WEIGHT : 1);
  const score = hit.score * (sum(present) / sum(words)) ** 2 * weight;
  return { at, passage, score, isBoilerplate, searched, terms: new Set(hit.terms) };
}

function hasPhrase({ text }: SearchedText, { start, end }: Stretch, words: readonly string[]): boolean {
  const folded = (some: readonly string[]): string => ` ${some.map(foldWord).join(" ")} `;
  return folded(tokenize(text.slice(start, end))).includes(folded(words));
}

function sharpen({ terms, searched, ...weighed }: Weighed, { weights }: Query): FoundPassage {
  const { start, end } = weighed.passage;
  const termOf = isEnglish(searched) ? stemWord : foldWord;
  const words = wordsIn(searched.text.slice(start, end))
    .map(({ word, ...place }) => ({ word: termOf(word), start: start + place.start, end: start + place.end }))
    .filter(({ word }) => terms.has(word));
  const sentences = sentencesOf(searched.text, weighed.passage, searched.language);
  const chosen = chooseSentences(sentences, words, weights) ?? weighed.passage;
  // The chosen run contains as many of the words as any, so a single sentence would contain them all.
  const isTogether = sentences.some((one) => one.start === chosen.start && one.end === chosen.end);
  return {
    ...weighed,
    score: weighed.score * (isTogether ? SENTENCE_WEIGHT : 1),
    sentences: chosen,
    words: words.map((word) => ({ start: word.start, end: word.end })),
  };
}

/** In code units: an excerpt is at most a few sentences. */
const LONGEST_EXCERPT = 400;

/** Returns the consecutive sentences whose words weigh most, and of those, the fewest. */
function chooseSentences(
  sentences: readonly Stretch[],
  words: readonly Word[],
  weights: Query["weights"],
): Stretch | undefined {
  const runs = sentences.flatMap(({ start }, first) =>
    sentences
      .slice(first, first + 4)
      .map(({ end }) => ({ start, end }))
      .filter(({ end }, at) => at === 0 || end - start <= LONGEST_EXCERPT),
  );
  const worth = (run: Stretch): number => {
    const inside = words.filter(({ start, end }) => start >= run.start && end <= run.end);
    const different = new Set(inside.map(({ word }) => word));
    return [...different].reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  };
  const [best] = runs.toSorted((a, b) => worth(b) - worth(a) || a.end - a.start - (b.end - b.start));
  return best;
}
