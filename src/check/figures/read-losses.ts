/** Also reads losses and deficits as negative numbers: "a loss of 2.3 million" is minus 2.3 million. */
import type { Lexicon } from "../languages/lexicon.ts";
import type { Figure } from "./figure.ts";
import { endOf } from "./read-bounds.ts";
import { phrase } from "./surface.ts";

export type LossReader = (figure: Figure, words: string) => Figure;

/** Prepares a language's patterns, once for many texts. */
export function lossReader(lexicon: Lexicon | undefined): LossReader {
  if (lexicon === undefined) return (figure) => figure;
  const before = new RegExp(`(?<!\\p{L})(?:${phrase(lexicon.losses.before)})(?:(?<=')| +)$`, "u");
  const behind = new RegExp(`^,? *(?:\\p{L}+ +){0,3}?(?:${phrase(lexicon.losses.behind)})(?!\\p{L})`, "u");
  return (figure, words) => {
    if (figure.kind !== "number" || figure.form !== "cardinal") return figure;
    if (figure.readings.some(({ value }) => value <= 0)) return figure;
    const { start } = figure.bounded;
    const isLoss =
      before.test(words.slice(Math.max(0, start - REACH), start)) ||
      behind.test(words.slice(endOf(figure), endOf(figure) + REACH));
    if (!isLoss) return figure;
    const turned = figure.readings.map((reading) => ({ ...reading, value: -reading.value }));
    return { ...figure, readings: [...figure.readings, ...turned] };
  };
}

/** In UTF-16 code units on either side. */
const REACH = 80;
