/** Tells wordings that give nothing away, wherever they stand, from those that may. */
import { once } from "../model/once.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { foldedWords } from "./fold-words.ts";

/**
 * True for up to five words that are all common ones of the same language, including numbers: "three weeks", "according
 * to officials".
 */
export function isCommonplace(wording: string): boolean {
  const words = foldedWords(wording);
  if (words.length === 0 || words.length > MOST) return false;
  return languages().some((common) => words.every((word) => common.has(word) || /^\d{1,4}$/.test(word)));
}

const MOST = 5;

const languages = once((): readonly ReadonlySet<string>[] =>
  Object.values(COMMON_WORDS).map((words) => new Set(foldedWords(words))),
);
