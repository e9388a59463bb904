/** Finds dates, weekdays, years and times of day in a folded sentence by their written form. */

import { onceFor } from "../../model/once-for.ts";
import { matchesOf } from "../../text/matches-of.ts";
import type { WordingWords } from "../languages/wording-words.ts";
import type { Sentence } from "./sentences.ts";
import type { Hit } from "./word-list.ts";

/** A date with its parts: names in lower case, and numbers without their endings. */
export interface DatePlace extends Hit {
  readonly parts: ReadonlySet<string>;
}

const known = new Map<WordingWords, Patterns>();

interface Patterns {
  readonly date: RegExp;
  readonly doubtful: RegExp;
  readonly part: RegExp;
}

export const datesIn = onceFor(({ folded, written }: Sentence, words: WordingWords): readonly DatePlace[] => {
  const { date, doubtful, part } = known.get(words) ?? patternsOf(words);
  return matchesOf(date, folded)
    .map(({ 0: found, index }) => ({ found, index }))
    .flatMap(({ found, index }) => {
      if (doubtful.test(found) && !/\p{Lu}/u.test(written.charAt(index))) return [];
      const parts = new Set(Array.from(found.matchAll(part), ([one]) => one.replace(/^0(?=\d)/, "")));
      return [{ start: index, end: index + found.length, parts }];
    });
});

/** True where the claim's date is in the stated one, or only adds a year or weekday to a month and day. */
export function isSameDate({ parts: claimed }: DatePlace, { parts: stated }: DatePlace): boolean {
  const isIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].every((part) => other.has(part));
  return isIn(claimed, stated) || (isIn(stated, claimed) && [...stated].some((part) => !/^\d/.test(part)));
}

function patternsOf(words: WordingWords): Patterns {
  const oneOf = (list: string): string =>
    list
      .split(" ")
      .toSorted((a, b) => b.length - a.length)
      .map((word) => word.replaceAll(".", "\\."))
      .join("|") || "(?!)";
  const name = `(?:${oneOf(words.dateNames)})(?!\\p{L})`;
  const day = "\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?";
  const link = `(?:,? +(?:(?:${oneOf(words.dateLinks)}) +)?)`;
  const year = "[12]\\d{3}(?!\\d)";
  const date = [
    `(?:${name},? +)?${day} *(?:(?:${oneOf(words.dateLinks)}) +)?${name}(?:${link}${year})?`,
    `(?:${name},? +)?${name} +${day}(?!\\d)(?:${link}${year})?`,
    `${name}(?:${link}${year})?`,
    "\\d{1,2}[:.]\\d{2}(?!\\d|\\.\\d)",
    `\\d{1,2} *(?:${oneOf(words.hourSigns)})(?!\\p{L})`,
    year,
  ].join("|");
  const patterns = {
    date: new RegExp(`(?<![\\p{L}\\d.,])(?:${date})`, "gu"),
    doubtful: new RegExp(`^(?:${oneOf(words.doubtfulDateNames)})$`, "u"),
    part: new RegExp(`${name}|\\d+`, "gu"),
  };
  known.set(words, patterns);
  return patterns;
}
