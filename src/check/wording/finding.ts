/** What a rule on wordings finds in a pair of sentences, and the small steps that the rules share. */
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { Pair } from "./pairs.ts";
import type { Reading, Sentence } from "./sentences.ts";
import type { Hit } from "./word-list.ts";
import { findListed, hasListed } from "./word-list.ts";

export interface Finding {
  readonly code: DiagnosticCode;
  /** The claim's words, in its sentence. */
  readonly claimed: Hit;
  /** The words of the source's sentence that differ; undefined where it lacks what the claim has. */
  readonly stated: Hit | undefined;
  /** The sentence that contains `stated`, where it is not the pair's. */
  readonly statedIn?: Sentence | undefined;
  /** What differs, for the message, as in "says that something rose". */
  readonly hint: string;
}

/** Looks for one kind of difference; undefined where none is certain. */
export type WordingRule = (pair: Pair) => Finding | undefined;

/** A sentence of a claim, with everything that is cited for it. */
export interface CitedClaim {
  readonly claim: Sentence;
  readonly cited: readonly Sentence[];
  readonly reading: Reading;
}

/** Looks for what the claim combines and the excerpt says about different things. */
export type PassageRule = (cited: CitedClaim) => Finding | undefined;

/** Returns the first place of a list's words in a sentence. */
export function firstListed(list: string, { folded }: Sentence): Hit | undefined {
  return findListed(list, folded)[0];
}

/** True where a sentence denies anything, by a word of negation or in another way. */
export function denies({ words }: Pair, sentence: Sentence): boolean {
  return negationsIn(sentence, words).length > 0 || hasListed(words.denials, sentence.folded);
}

/**
 * Returns the words of negation in a sentence, without those that bound a figure or deny nothing, and without "no. 7".
 */
export function negationsIn(
  { folded }: Sentence,
  { negations, noNegations }: Pick<Pair["words"], "negations" | "noNegations">,
): readonly Hit[] {
  const harmless = findListed(noNegations, folded);
  return findListed(negations, folded).filter(
    ({ start, end }) =>
      !harmless.some((phrase) => phrase.start <= start && end <= phrase.end) &&
      !/^\. ?\d/.test(folded.slice(end, end + 3)),
  );
}

/** The whole sentence, without the white space after it. */
export function wholeOf({ written }: Sentence): Hit {
  return { start: 0, end: written.trimEnd().length };
}
