/** Says whose translation quoted words are. */
import type { Translation } from "../model/excerpt.ts";
import type { Words } from "../model/words.ts";

/** Returns "unofficial translation from Spanish", or names the translator where there is one. */
export function translationLabel({ from, by }: Translation, words: Words): string {
  const language = words.languageName(from);
  if (by === undefined) return words.say("translation-from", { language });
  if (by.trim().toLowerCase() === "unofficial") return words.say("translation-unofficial", { language });
  return words.say("translation-from-by", { language, translator: by });
}
