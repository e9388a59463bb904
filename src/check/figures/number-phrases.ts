/** Finds numbers that are written as a phrase or sign of their own: "half of", "2/3", "¾", "the nineties". */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Bare, NumberFigure } from "./figure.ts";
import { VULGAR_FRACTIONS } from "./number-tokens.ts";
import { phrase, type Surface } from "./surface.ts";

export type PhraseReader = (surface: Surface) => readonly Bare<NumberFigure>[];

/** Prepares a language's phrases, once for many texts. */
export function phraseReader(lexicon: Lexicon | undefined): PhraseReader {
  const phrases = (lexicon?.phrases ?? []).map(({ pattern, ...rest }) => ({
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${phrase(pattern)})(?![\\p{L}\\d])`, "gu"),
    ...rest,
  }));
  const ratios = ratioReader(lexicon);
  return ({ words }) => [
    ...ratios(words),
    ...phrases
      .filter(({ letters }) => words.includes(letters))
      .flatMap(({ pattern, value, form }) =>
        matchesOf(pattern, words).map((match) => figure(match, { value, form, spelled: true })),
      ),
    ...matchesOf(SLASHED, words)
      .filter(([, top, bottom]) => Number(top) < Number(bottom))
      .map((match) => written(match, Number(match[1]) / Number(match[2]))),
    ...matchesOf(VULGAR, words).map((match) => written(match, VULGAR_FRACTIONS.get(match[0]) ?? 0)),
  ];
}

/** For "one in five" and "uno de cada cinco". In more than a thousand, the whole is probably a year. */
function ratioReader(lexicon: Lexicon | undefined): (words: string) => readonly Bare<NumberFigure>[] {
  if (lexicon === undefined) return () => [];
  const { cardinals, scales, spans } = lexicon;
  const small = [...cardinals].filter(([word, value]) => value <= 100 && !word.includes(" "));
  const number = small.map(([word]) => word).join("|");
  const numberOf = (word: string | undefined): number =>
    word === undefined ? 1 : (cardinals.get(word) ?? Number(word));
  const behind = `(?![\\p{L}\\d.,]*\\d)(?! +(?:${[...scales.keys()].join("|")}|${spans})(?!\\p{L}))`;
  const patterns = lexicon.ratios.map((ratio) => {
    const source = phrase(ratio)
      // "11 hours in every 24" is not a share.
      .replace("{count}", `(?<count>\\d{1,3}|${number})(?! +${spans})`)
      .replace("{whole}", `(?<whole>\\d{1,4}|${number})(?!\\p{L})`);
    return new RegExp(`(?<![\\p{L}\\d.,-])${source}${behind}`, "gu");
  });
  return (words) =>
    patterns.flatMap((pattern) =>
      matchesOf(pattern, words).flatMap((match) => {
        const [count, whole] = [numberOf(match.groups?.count), numberOf(match.groups?.whole)];
        const isShare = count >= 1 && count < whole && whole <= 1000;
        return isShare ? [figure(match, { value: count / whole, form: "fraction", spelled: true })] : [];
      }),
    );
}

/** With larger numbers it is probably a date or a reference: 24/7, 9/11. After a number it is part of that: 3 1/2. */
const SLASHED = /(?<![\p{L}\d/.,-])(?<!(?<![\p{L}\d.,])\d{1,3} )(\d)\/(\d|10)(?![\p{L}\d/])/gu;

const VULGAR = new RegExp(`(?<!\\d ?)[${[...VULGAR_FRACTIONS.keys()].join("")}]`, "gu");

function written(match: RegExpExecArray, value: number): Bare<NumberFigure> {
  return figure(match, { value, form: "fraction", spelled: false });
}

function figure(
  match: RegExpExecArray,
  { value, form, spelled }: { readonly value: number } & Pick<NumberFigure, "form" | "spelled">,
): Bare<NumberFigure> {
  const end = match.index + match[0].length;
  return {
    kind: "number",
    start: match.index,
    end,
    readings: [{ value, unit: undefined }],
    form,
    spelled,
    measuredTo: undefined,
    rate: undefined,
    noun: undefined,
    counts: false,
    designated: undefined,
  };
}
