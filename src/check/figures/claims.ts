/** Selects the figures in a text that are claims. */
import type { CheckedPassage, CheckedText } from "../checked-texts.ts";
import { languageFor } from "../languages/languages.ts";
import type { CalendarDate, Figure, NumberFigure } from "./figure.ts";
import { underLabels, unitsOfLabels } from "./label-units.ts";
import type { FigureReader } from "./read-figures.ts";
import { NOTHING } from "./steps/read-steps.ts";
import type { AnnouncedClaim } from "./steps/work-out.ts";

/** A claim with its place. */
export interface PlacedClaim extends AnnouncedClaim {
  /** For "one ship", which is compared with a source only where the source gives another number of ships. */
  readonly isTentative: boolean;
  readonly text: CheckedText;
  readonly passage: CheckedPassage;
}

/**
 * Returns the claims of a text in order. Every figure in digits is one. In words, "one" and "the other" of two are
 * pronouns as often as numbers, so they claim nothing by themselves. "First" and "second" claim something only after an
 * article. A count of the reports or sources that the text itself cites is the author's own. In titles and the like,
 * which sum up a slide, only digits and larger numbers are claims.
 */
export function claimsOf(text: CheckedText, reader: FigureReader, sources: number): readonly PlacedClaim[] {
  const labelled = text.labels.flatMap((label) => reader.boundsOfLabel(label));
  const units = unitsOfLabels(text.labels, reader.read);
  const { knowsWords } = reader;
  const patterns = claimPatterns(text.language);
  return text.passages.flatMap((passage) => {
    const figures = reader
      .read(passage.words)
      .map((figure) => underLabels(figure, units))
      .filter((figure) => isClaim(figure, passage.words, patterns))
      .filter((figure) => !text.usesSlideCitations || !isSmall(figure))
      .filter(
        (figure) => !isCountOfSources(figure, passage.words.slice(figure.end), sources, patterns.sources),
      );
    const announced = reader.announced(passage.words, figures);
    return figures.map((figure, at) => ({
      ...{ figure, labelled, knowsWords, text, passage },
      announced: announced[at] ?? NOTHING,
      isTentative: isLoneOne(figure),
    }));
  });
}

interface ClaimPatterns {
  readonly determiner: RegExp;
  readonly indefinite: RegExp;
  readonly idiom: RegExp;
  readonly sources: RegExp;
}

function claimPatterns(language: string): ClaimPatterns {
  const claims = languageFor(language)?.claims;
  return {
    determiner: new RegExp(`(?:^|[^\\p{L}])(?:${claims?.determiner ?? NEVER})[ \\n]+$`, "iu"),
    indefinite: new RegExp(`(?:^|[^\\p{L}])(?:${claims?.indefinite ?? NEVER})[ \\n]+$`, "iu"),
    idiom: new RegExp(`^[ \\n]+(?:${claims?.idiom ?? NEVER})(?!\\p{L})`, "iu"),
    sources: new RegExp(`^(?:[ \\n]+\\p{L}+){0,2}?[ \\n]+(?:${claims?.sources ?? NEVER})(?!\\p{L})`, "iu"),
  };
}

const NEVER = "(?!)";

function isClaim(figure: Figure, words: string, patterns: ClaimPatterns): boolean {
  switch (figure.kind) {
    case "number":
      return !figure.spelled || isSpelledClaim(figure, words, patterns);
    case "date":
      return figure.weekday !== undefined || figure.readings.some(isDateClaim);
    case "time":
    case "code":
      return true;
  }
}

/** "In summer" says no more about a year than "next year" does. */
function isDateClaim({ year, month, day, part }: CalendarDate): boolean {
  const isOnlyPart = year === undefined && month === undefined && day === undefined;
  return isOnlyPart ? part?.isLoose === false : true;
}

function isSpelledClaim(
  { form, readings, start, end, noun }: NumberFigure,
  words: string,
  patterns: ClaimPatterns,
): boolean {
  const [reading] = readings;
  if (form === "ordinal") {
    const before = words.slice(0, start);
    if (reading?.value === 1 && patterns.indefinite.test(before)) return false;
    return isCountedOrdinal(before, words.slice(end), patterns);
  }
  return reading?.value !== 1 || reading.unit !== undefined || noun !== undefined;
}

function isLoneOne(figure: Figure): boolean {
  if (figure.kind !== "number" || !figure.spelled || figure.form !== "cardinal") return false;
  return figure.readings.every(({ value, unit }) => value === 1 && unit === undefined);
}

/** "The second report" counts. "Second, …" and "a second." do not. */
function isCountedOrdinal(before: string, behind: string, { determiner, idiom }: ClaimPatterns): boolean {
  return determiner.test(before) && /^[ \n-]+\p{L}/u.test(behind) && !idiom.test(behind);
}

/** In words and up to twelve, as in "three options" and "two ways to repair it". */
function isSmall(figure: Figure): boolean {
  if (figure.kind !== "number" || !figure.spelled) return false;
  const isPlain = figure.form === "cardinal" || figure.form === "ordinal";
  return isPlain && figure.readings.every(({ value, unit }) => value <= 12 && unit === undefined);
}

function isCountOfSources(figure: Figure, behind: string, sources: number, pattern: RegExp): boolean {
  if (figure.kind !== "number" || figure.form !== "cardinal" || figure.bounds[0] !== "exactly") return false;
  return figure.readings.some(({ value }) => value === sources) && pattern.test(behind);
}
