/** Finds words that stand for a figure without naming it: "both", "twice", "the May elections". */

import { matchesOf } from "../../text/matches-of.ts";
import { lexiconFor } from "../languages/languages.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { DateFigure, Figure, NumberFigure } from "./figure.ts";
import { phrase, type Surface, surfaceOf } from "./surface.ts";

/** Returns the numbers in the order of the text, then the months. */
export function impliedFigures(words: string, language: string): readonly Figure[] {
  const lexicon = lexiconFor(language);
  if (lexicon === undefined) return [];
  const surface = surfaceOf(words);
  return [...impliedNumbers(surface, lexicon), ...impliedMonths(surface, lexicon)];
}

function impliedNumbers({ words }: Surface, { implied }: Lexicon): readonly NumberFigure[] {
  return [...words.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const value = implied.get(word);
    return value === undefined ? [] : [numberAt({ start: index, end: index + word.length }, value)];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function numberAt(place: Place, value: number): NumberFigure {
  const readings = [{ value, unit: undefined }];
  return {
    ...place,
    kind: "number",
    form: "cardinal",
    spelled: true,
    counts: false,
    measuredTo: undefined,
    rate: undefined,
    noun: undefined,
    designated: undefined,
    readings,
    bounds: ["exactly"],
    bounded: place,
  };
}

/** In a text, "the May government" may be a name. In a source, the month may be meant. */
function impliedMonths(
  { words, cased }: Surface,
  { doubtfulMonths, months, dateWords }: Lexicon,
): readonly DateFigure[] {
  if (doubtfulMonths.size === 0) return [];
  // For "the May elections".
  const modifier = new RegExp(`(?<!\\p{L})(?:${phrase(dateWords.the)}) +(\\p{L}+)(?= +\\p{Ll})`, "gu");
  return matchesOf(modifier, words).flatMap(({ 0: whole, 1: name = "", index }) => {
    const end = index + whole.length;
    const start = end - name.length;
    const isCapital = /^\p{Lu}\p{Ll}+$/u.test(cased.slice(start, end));
    return doubtfulMonths.has(name) && isCapital ? [monthAt({ start, end }, months.get(name))] : [];
  });
}

function monthAt(place: Place, month: number | undefined): DateFigure {
  return {
    ...place,
    kind: "date",
    readings: [{ year: undefined, month, day: undefined }],
    weekday: undefined,
    relative: undefined,
    shift: undefined,
    bounds: ["exactly"],
    bounded: place,
  };
}
