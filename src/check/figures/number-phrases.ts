/** Finds numbers that are written as a phrase or sign of their own: "half of", "2/3", "¾", "the nineties". Called by read-numbers. */

import type { Lexicon } from "../languages/lexicon.ts";
import type { Bare, NumberFigure } from "./figure.ts";
import { VULGAR_FRACTIONS } from "./number-tokens.ts";
import { phrase, type Surface } from "./surface.ts";

export type PhraseReader = (surface: Surface) => readonly Bare<NumberFigure>[];

/** Prepares a language's phrases; made once for many texts. */
export function phraseReader(lexicon: Lexicon | undefined): PhraseReader {
  const phrases = (lexicon?.phrases ?? []).map(
    ([source, value, form]) =>
      [new RegExp(`(?<![\\p{L}\\d-])(?:${phrase(source)})(?![\\p{L}\\d])`, "gu"), value, form] as const,
  );
  const any = new RegExp((lexicon?.phrases ?? []).map(([source]) => phrase(source)).join("|") || NEVER, "u");
  return ({ words }) => [
    ...(any.test(words) ? phrases : []).flatMap(([pattern, value, form]) =>
      [...words.matchAll(pattern)].map((match) => figure(match, { value, form, spelled: true })),
    ),
    ...[...words.matchAll(SLASHED)]
      .filter(([, top, bottom]) => Number(top) < Number(bottom))
      .map((match) => written(match, Number(match[1]) / Number(match[2]))),
    ...[...words.matchAll(VULGAR)].map((match) => written(match, VULGAR_FRACTIONS.get(match[0]) ?? 0)),
  ];
}

const NEVER = "(?!)";

/** With greater numbers it is rather a date or a reference: 24/7, 9/11. Behind a number it is part of that: 3 1/2. */
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
    counts: false,
    designated: undefined,
  };
}
