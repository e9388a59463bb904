/** Picks the figures of a text that claim something. Called by the rule on figures. */
import type { CheckedPassage, CheckedText } from "../checked-texts.ts";
import type { Figure, NumberFigure } from "./figure.ts";
import type { Claim } from "./match-figure.ts";
import type { FigureReader } from "./read-figures.ts";

/** A claim with its place. */
export interface PlacedClaim extends Claim {
  readonly text: CheckedText;
  readonly passage: CheckedPassage;
}

/**
 * Returns the claims of a text in order. Every figure in digits is one. In words, "one" and "the other" of two are
 * pronouns as often as numbers and claim nothing by themselves; "first" and "second" do behind an article only; a
 * count of the reports or sources that the text itself cites is the author's own. Titles and the like, which sum
 * up a slide, are held to their digits and greater numbers.
 */
export function claimsOf(text: CheckedText, reader: FigureReader, sources: number): readonly PlacedClaim[] {
  const labelled = text.labels.flatMap((label) => reader.boundsOfLabel(label));
  const { knowsWords } = reader;
  return text.passages.flatMap((passage) =>
    reader
      .read(passage.words)
      .filter((figure) => isClaim(figure, passage.words))
      .filter((figure) => !text.isForSlide || !isSmall(figure))
      .filter((figure) => !isCountOfSources(figure, passage.words, sources))
      .map((figure) => ({ figure, labelled, knowsWords, text, passage })),
  );
}

function isClaim(figure: Figure, words: string): boolean {
  switch (figure.kind) {
    case "number":
      return !figure.spelled || isSpelledClaim(figure, words);
    case "date":
      return (
        figure.weekday !== undefined || figure.readings.some((date) => Object.values(date).some(isGiven))
      );
    case "time":
    case "code":
      return true;
  }
}

function isGiven(part: number | undefined): boolean {
  return part !== undefined;
}

function isSpelledClaim({ form, readings, start, end }: NumberFigure, words: string): boolean {
  if (form === "ordinal") return isCountedOrdinal(words.slice(0, start), words.slice(end));
  const [reading] = readings;
  return reading?.value !== 1 || reading.unit !== undefined;
}

const DETERMINER =
  /(?:^|[^\p{L}])(?:the|a|an|his|her|its|their|our|every|each|this|that|el|la|los|las|un|una|su|sus|este|esta|cada)[ \n]+$/iu;

/** "the second report" counts; "second, …" and "a second." do not. */
function isCountedOrdinal(before: string, behind: string): boolean {
  return DETERMINER.test(before) && /^[ \n-]+\p{L}/u.test(behind) && !IDIOM.test(behind);
}

/** "in the first place", "at the first glance", "a second thought". */
const IDIOM = /^[ \n]+(?:place|glance|sight|thoughts?|lugar|vista|instancia)(?!\p{L})/iu;

/** In words and up to twelve: "three options", "two ways to repair it". */
function isSmall(figure: Figure): boolean {
  if (figure.kind !== "number" || !figure.spelled) return false;
  const isPlain = figure.form === "cardinal" || figure.form === "ordinal";
  return isPlain && figure.readings.every(({ value, unit }) => value <= 12 && unit === undefined);
}

const COUNTED =
  /^(?:[ \n]+\p{L}+){0,2}?[ \n]+(?:reports?|sources?|accounts?|newspapers?|papers?|articles?|outlets?|stories|letters?|documents?|informes?|fuentes?|relatos?|peri[oó]dicos?|diarios?|medios?|art[ií]culos?|cartas?|documentos?)(?!\p{L})/iu;

function isCountOfSources(figure: Figure, words: string, sources: number): boolean {
  if (figure.kind !== "number" || figure.form !== "cardinal" || figure.bounds[0] !== "exactly") return false;
  return figure.readings.some(({ value }) => value === sources) && COUNTED.test(words.slice(figure.end));
}
