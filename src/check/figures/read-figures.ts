/** Reads all figures of a text: dates first, then times, designations and numbers, each with its bounds. */

import { onceForText } from "../../text/once-for-text.ts";
import { lexiconFor } from "../languages/languages.ts";
import { type RangeBounder, rangeBounder } from "./bound-ranges.ts";
import { dateDeriver } from "./derived-dates.ts";
import { derivedReader } from "./derived-figures.ts";
import { derivedLengths } from "./derived-lengths.ts";
import { digitMarks } from "./digits.ts";
import type { Bare, Bound, Figure } from "./figure.ts";
import { type DateJoiner, dateJoiner } from "./join-dates.ts";
import { type BoundReader, bound, boundReader, boundsOfLabel } from "./read-bounds.ts";
import { codePrefix, findAddresses, readCodes } from "./read-codes.ts";
import { type DateReader, dateReader, readDates } from "./read-dates.ts";
import { type LossReader, lossReader } from "./read-losses.ts";
import { type NumberReader, numberReader, readNumbers } from "./read-numbers.ts";
import { readTimes, type TimeReader, timeReader } from "./read-times.ts";
import { type Announced, stepReader } from "./steps/read-steps.ts";
import { blank, type Surface, surfaceOf } from "./surface.ts";

export interface FigureReader {
  /** False for a language of which only digits are read. */
  readonly knowsWords: boolean;
  /** Returns the figures in the order of the text. No two of them overlap. */
  read(words: string): readonly Figure[];
  /** Returns the figures that follow from those of a source. */
  derive(words: string): readonly Figure[];
  /** Returns for each figure what the words around it say about how it came about. */
  announced(words: string, figures: readonly Figure[]): readonly Announced[];
  /**
   * Returns a figure that was read in one text with the bounds that it has in a larger one, where it begins at `start`.
   */
  boundIn(words: string, figure: Figure, start: number): Figure;
  /** Returns the bounds that a table's label sets for the figure in the cell after it. */
  boundsOfLabel(label: string): readonly Bound[];
}

interface Readers {
  readonly dates: DateReader;
  readonly times: TimeReader;
  readonly codes: RegExp;
  readonly numbers: NumberReader;
  readonly join: DateJoiner;
  readonly bounds: BoundReader;
  readonly ranges: RangeBounder;
  readonly losses: LossReader;
}

const MOST_LANGUAGES = 100;

/**
 * In each language: enough for a brief of thousands of slides. A text is read for its figures, for what it says about
 * them, and for what they rest on, each time after all others.
 */
const MOST_TEXTS = 50_000;

/** In UTF-16 code units. */
const LONGEST_KEPT = 1_000;

/**
 * Prepares reading in the language of a BCP 47 tag. In a language with a lexicon, figures are read in words and digits.
 * In other languages, only digits are read, and dates that are all digits. The marks between digits are those of CLDR
 * for the language.
 */
export const figureReader: (language: string) => FigureReader = onceForText(MOST_LANGUAGES, (language) => {
  const lexicon = lexiconFor(language);
  const readers: Readers = {
    dates: dateReader(lexicon, language),
    times: timeReader(lexicon),
    codes: codePrefix(lexicon),
    numbers: numberReader(lexicon, digitMarks(language)),
    join: dateJoiner(lexicon),
    bounds: boundReader(lexicon),
    ranges: rangeBounder(lexicon),
    losses: lossReader(lexicon),
  };
  const derived = derivedReader(lexicon);
  const dates = dateDeriver(lexicon);
  const lengths = derivedLengths(lexicon);
  const announced = stepReader(lexicon);
  const readAnew = (words: string): readonly Figure[] => read(surfaceOf(words), readers);
  const readOnce = onceForText(MOST_TEXTS, readAnew);
  const readText = (words: string): readonly Figure[] =>
    words.length > LONGEST_KEPT ? readAnew(words) : readOnce(words);
  return {
    knowsWords: lexicon !== undefined,
    read: readText,
    derive: (words) => {
      const surface = surfaceOf(words);
      const figures = readText(words);
      return [...derived(surface, figures), ...dates(surface, figures), ...lengths(surface)];
    },
    announced: (words, figures) => {
      const surface = surfaceOf(words);
      return figures.map((figure) => announced(surface, figure));
    },
    boundIn: (words, figure, start) => {
      const moved = { ...figure, start, end: start + figure.end - figure.start };
      const wider = bound(moved, surfaceOf(words).words, readers.bounds);
      // The other end of its range may bound it too.
      return wider.bounds[0] === "exactly" ? { ...wider, bounds: figure.bounds } : wider;
    },
    boundsOfLabel: (label) => boundsOfLabel(surfaceOf(label).words, readers.bounds),
  };
});

function read(surface: Surface, readers: Readers): readonly Figure[] {
  const { dates, times, codes, numbers, join, bounds, ranges, losses } = readers;
  const figures: Bare[] = [];
  let rest = blank(surface, findAddresses(surface));
  const take = (found: readonly Bare[]): void => {
    figures.push(...found);
    rest = blank(rest, found);
  };
  take(readDates(rest, dates));
  take(readTimes(rest, times));
  take(readCodes(rest, codes));
  take(readNumbers(rest, numbers));
  const ordered = figures.sort((a, b) => a.start - b.start);
  const { words } = surface;
  const bounded = join(ordered, words).map((figure) => losses(bound(figure, words, bounds), words));
  return ranges(bounded, words);
}
