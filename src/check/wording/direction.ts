/** Direction: what the claim has rising, the excerpt has falling, or the other way round. */
import type { WordingWords } from "../languages/wording-words.ts";
import { type Finding, firstListed, negationsIn, type WordingRule } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import { hasListed } from "./word-list.ts";

export const direction: WordingRule = ({ claim, source, words, near }): Finding | undefined => {
  const { rises, falls } = words;
  for (const [up, down] of [
    [rises, falls],
    [falls, rises],
  ] as const) {
    const [claimed, stated] = [firstListed(up, claim), firstListed(down, source)];
    if (claimed === undefined || stated === undefined) continue;
    const isMixed = firstListed(down, claim) ?? near.map((one) => firstListed(up, one)).find((hit) => hit);
    if (isMixed !== undefined || [claim, source].some((one) => isOther(one, words))) continue;
    return {
      code: "direction-turned",
      claimed,
      stated,
      hint: "One says that something rises, the other that it falls.",
    };
  }
  return undefined;
};

/** Denied, or a comparison: "cheaper than gas". */
function isOther(sentence: Sentence, words: WordingWords): boolean {
  return negationsIn(sentence, words).length > 0 || hasListed(words.than, sentence.folded);
}
