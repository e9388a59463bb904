/**
 * Pairs each sentence of a claim with the cited sentence that shares most of its words. The rules on wordings compare
 * the two.
 */

import type { WordingWords } from "../languages/wording-words.ts";
import { type Sentence, SHORTEST_STEM, shareStem } from "./sentences.ts";

/** A sentence of a claim, and the one on which it rests. */
export interface Pair {
  readonly claim: Sentence;
  readonly source: Sentence;
  /** All sentences that are cited for the claim and are about the same, the best first. */
  readonly near: readonly Sentence[];
  /** Sentences that share any word with the claim, whether about the same or not. */
  readonly others: readonly Sentence[];
  /** How much of the claim's content is in the source's sentence, from 0 to 1. */
  readonly share: number;
  /** True where half of the claim's content is there, or where it could not be about anything else that is cited. */
  readonly isAbout: boolean;
  /** The words of the claim's content that are in the source's sentence, each with its counterpart. */
  readonly shared: readonly SharedWord[];
  readonly words: WordingWords;
}

export interface SharedWord {
  readonly claim: Sentence["words"][number];
  readonly source: Sentence["words"][number];
}

/** The smallest share of content at which two sentences are about the same. */
const ABOUT_THE_SAME = 0.4;

/** The share at which they certainly are. */
const SURELY = 0.5;

/** Where only one sentence is cited, the claim is about it as soon as they share two words, or a third of a few. */
function isEnough({ shared, share }: Pick<Pair, "shared" | "share">): boolean {
  return shared.length >= 2 || share >= 1 / 3;
}

/** Returns the pair for a claim's sentence; undefined where no cited sentence is about the same. */
export function pairOf(claim: Sentence, index: SentenceIndex, words: WordingWords): Pair | undefined {
  if (claim.words.length < 2) return undefined;
  const isSole = index.size === 1;
  const others = index.candidatesFor(claim);
  const found = others
    .map((source) => ({ source, shared: sharedWords(claim, source) }))
    .map((one) => ({ ...one, share: one.shared.length / claim.words.length }))
    .map((one) => ({ ...one, isOfSole: isSole && isEnough(one) }))
    .filter(({ share, isOfSole }) => isOfSole || share >= ABOUT_THE_SAME)
    .toSorted((a, b) => b.share - a.share);
  const [best] = found;
  if (best === undefined) return undefined;
  const isAbout = best.isOfSole || best.share >= SURELY;
  return { ...best, isAbout, claim, near: found.map(({ source }) => source), others, words };
}

function sharedWords(claim: Sentence, source: Sentence): readonly SharedWord[] {
  const used = new Set<Sentence["words"][number]>();
  return claim.words.flatMap((word) => {
    const free = source.words.filter((other) => !used.has(other));
    const same =
      free.find(({ folded }) => folded === word.folded) ??
      free.find(({ folded }) => shareStem(folded, word.folded));
    if (same === undefined) return [];
    used.add(same);
    return [{ claim: word, source: same }];
  });
}

/** Sentences by the beginnings of their words, so that a claim is compared only with those that it may be about. */
export interface SentenceIndex {
  /** How many sentences there are. */
  readonly size: number;
  candidatesFor(claim: Sentence): readonly Sentence[];
  /** All of them. */
  readonly sentences: readonly Sentence[];
}

/** The sentences with the most beginnings in common are enough. */
const MOST_CANDIDATES = 8;

export function indexSentences(sentences: readonly Sentence[]): SentenceIndex {
  const byStem = new Map<string, Set<Sentence>>();
  for (const sentence of sentences) {
    for (const { folded } of sentence.words) {
      const stem = stemOf(folded);
      const among = byStem.get(stem) ?? new Set();
      byStem.set(stem, among.add(sentence));
    }
  }
  return {
    size: sentences.length,
    sentences,
    candidatesFor: (claim) => {
      const counts = new Map<Sentence, number>();
      for (const stem of new Set(claim.words.map(({ folded }) => stemOf(folded)))) {
        for (const sentence of byStem.get(stem) ?? []) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      }
      return [...counts]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, MOST_CANDIDATES)
        .map(([sentence]) => sentence);
    },
  };
}

function stemOf(word: string): string {
  return word.slice(0, SHORTEST_STEM - 1);
}
