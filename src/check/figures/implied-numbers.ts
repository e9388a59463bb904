/** Finds words that stand for a number without naming it: "both", "twice". Called for what sources say, not for what a text claims. */
import type { NumberFigure } from "./figure.ts";
import { lexiconFor } from "./lexicons.ts";
import { surfaceOf } from "./surface.ts";

/** Returns the numbers in the order of the text. */
export function impliedNumbers(words: string, language: string): readonly NumberFigure[] {
  const implied = lexiconFor(language)?.implied;
  if (implied === undefined) return [];
  return [...surfaceOf(words).words.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const value = implied.get(word);
    return value === undefined ? [] : [numberAt({ start: index, end: index + word.length }, value)];
  });
}

function numberAt(place: { readonly start: number; readonly end: number }, value: number): NumberFigure {
  const readings = [{ value, unit: undefined }];
  return {
    ...place,
    kind: "number",
    form: "cardinal",
    spelled: true,
    measured: undefined,
    designated: undefined,
    readings,
    bounds: ["exactly"],
    bounded: place,
  };
}
