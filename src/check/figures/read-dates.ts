/** Finds the dates of a text: with and without year, in digits or with month names, and weekdays. */

import type { Lexicon } from "../languages/lexicon.ts";
import type { BareDate, DatePattern } from "./bare-date.ts";
import { namedDates } from "./named-dates.ts";
import { isoDates, numericDates } from "./numeric-dates.ts";
import { partPatterns } from "./read-parts.ts";
import { weekdayPatterns } from "./relative-days.ts";
import { blank, type Surface } from "./surface.ts";

/** Patterns tried one after the other. What one has read, the next does not see. */
export type DateReader = readonly DatePattern[];

/** Prepares a language's patterns, once for many texts. */
export function dateReader(lexicon: Lexicon | undefined, language: string | undefined): DateReader {
  const named =
    lexicon === undefined
      ? []
      : [...namedDates(lexicon), ...weekdayPatterns(lexicon), ...partPatterns(lexicon)];
  return [isoDates, numericDates(language), ...named];
}

/** Returns the dates in the order of the text. */
export function readDates(surface: Surface, reader: DateReader): readonly BareDate[] {
  let rest = surface;
  const found: BareDate[] = [];
  for (const pattern of reader) {
    const dates = pattern(rest);
    found.push(...dates);
    rest = blank(rest, dates);
  }
  return found.sort((a, b) => a.start - b.start);
}
