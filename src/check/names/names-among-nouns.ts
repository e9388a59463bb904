/**
 * Distinguishes names from nouns in a language in which every noun has a capital, such as German. Only words that are
 * certainly names count.
 */
import type { NameWords } from "../languages/topics/names.ts";
import type { NameWord } from "./name-words.ts";
import { regionNames } from "./region-names.ts";

interface CapitalNouns {
  readonly nouns: NonNullable<NameWords["capitalNouns"]>;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Returns those of the runs of capitalised words that are certainly names: two words that no noun explains ("Selin
 * Okur"), one word after a person's role ("Ministerin Okur"), a country, and anything in capitals throughout. A word
 * that begins a sentence, a compound with a hyphen, and a single word by itself may each be any noun.
 */
export function namesAmongNouns(
  runs: readonly (readonly NameWord[])[],
  { nouns, language }: CapitalNouns,
): readonly (readonly NameWord[])[] {
  const regions = regionNames(language);
  const isOther = new RegExp(`^(?:${nouns.beforeOthers})$`, "u");
  const isPerson = new RegExp(`^(?:${nouns.persons})$`, "u");
  return runs.flatMap((run) => {
    const from = run.findIndex(
      ({ folded, isInitial, compound }) =>
        !isOther.test(folded) && !isPerson.test(folded) && !isInitial && compound === folded,
    );
    const before = run[from - 1];
    const rest = from === -1 ? [] : run.slice(from).filter(({ compound, folded }) => compound === folded);
    const isNamed = rest.length > 1 || (before !== undefined && isPerson.test(before.folded));
    if (isNamed && rest.length > 0) return [rest];
    return run
      .filter(({ folded, isAcronym }) => isAcronym || regions.has(folded))
      .map((word): readonly NameWord[] => [word]);
  });
}
