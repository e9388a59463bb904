/** Finds words that stand for a figure without naming it: "both", "twice", "the May elections". Called for what sources say, not for what a text claims. */
import type { DateFigure, Figure, NumberFigure } from "./figure.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconFor } from "./lexicons.ts";
import { type Surface, surfaceOf } from "./surface.ts";

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
    measured: undefined,
    designated: undefined,
    readings,
    bounds: ["exactly"],
    bounded: place,
  };
}

/** A text that says "the May government" may mean a name: in a source, the month may be meant. */
function impliedMonths({ cased }: Surface, { doubtfulMonths, months }: Lexicon): readonly DateFigure[] {
  if (doubtfulMonths.size === 0) return [];
  return [...cased.matchAll(MODIFIER)].flatMap(({ 0: whole, 1: word = "", index }) => {
    const name = word.toLowerCase();
    const end = index + whole.length;
    return doubtfulMonths.has(name) ? [monthAt({ start: end - word.length, end }, months.get(name))] : [];
  });
}

/** "the May elections". */
const MODIFIER = /(?<!\p{L})[Tt]he\s+(\p{Lu}\p{Ll}+)(?=\s+\p{Ll})/gu;

function monthAt(place: Place, month: number | undefined): DateFigure {
  return {
    ...place,
    kind: "date",
    readings: [{ year: undefined, month, day: undefined }],
    weekday: undefined,
    relative: undefined,
    bounds: ["exactly"],
    bounded: place,
  };
}
