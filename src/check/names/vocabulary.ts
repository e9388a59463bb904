/**
 * The words that a brief shows to be names: capitalised where that is not required, and never written without a
 * capital.
 */

import type { Brief } from "../../model/brief.ts";
import type { CheckedText } from "../checked-texts.ts";
import { nameWords } from "./name-words.ts";

export interface Vocabulary {
  /** True for a folded word that is a name anywhere, even at the beginning of a sentence. */
  isKnownName(word: string): boolean;
}

export function readVocabulary(brief: Brief, texts: readonly CheckedText[]): Vocabulary {
  const names = new Set<string>();
  const ordinary = new Set<string>();
  const stretches = [
    ...texts.flatMap(({ passages }) => passages.map(({ words }) => words)),
    ...brief.excerpts.flatMap(({ exact, translation, speaker }) => [exact.value, translation?.text, speaker]),
  ];
  for (const stretch of stretches) {
    for (const { folded, isCapital, isInitial } of nameWords(stretch ?? "")) {
      if (!isCapital) ordinary.add(folded);
      else if (!isInitial) names.add(folded);
    }
  }
  return { isKnownName: (word) => names.has(word) && !ordinary.has(word) };
}
