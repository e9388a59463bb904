/** Finds parts of years and months: "the third quarter", "early in May", "last summer". */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { bareDate, type DatePattern, UNKNOWN } from "./bare-date.ts";
import { partOfYear } from "./date-parts.ts";
import type { PartName } from "./figure.ts";
import { relativeBeside } from "./relative-beside.ts";
import { phrase } from "./surface.ts";

/** Returns the patterns of a language. */
export function partPatterns(lexicon: Lexicon): readonly DatePattern[] {
  const { parts, seasons, edges, ownEdges } = lexicon.periods;
  const beside = relativeBeside(lexicon);
  return [
    ...ownEdges.map(([source, name]) =>
      partPattern(source, (place) => ({
        ...place,
        readings: [ofYear(name)],
        relative: "issued",
        shift: THIS_YEAR,
      })),
    ),
    ...parts.map(([source, name]) =>
      partPattern(source, (place) => ({ ...place, readings: [ofYear(name)] })),
    ),
    ...seasons.map(([source, name]) =>
      partPattern(source, (place, words) => ({
        ...place,
        readings: [ofYear(name)],
        relative: beside(words, place.start, place.end),
      })),
    ),
    ...edges.map(([source, name]) =>
      partPattern(`${source}(?= *(?:${EDGE_OF}))`, (place) => ({ ...place, readings: [ofYear(name)] })),
    ),
  ];
}

const THIS_YEAR = { by: 0, unit: "year" } as const;

/** A year, or a date that was read before and is therefore blank by now. */
const EDGE_OF = "[12]\\d{3}(?![\\d.,]\\d)|\\u0001|(?:\\p{L}+ ){1,2}(?:\\u0001|[12]\\d{3}(?!\\d))";

function ofYear(name: PartName) {
  return { ...UNKNOWN, part: partOfYear(name) };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function partPattern(
  source: string,
  dateOf: (place: Place, words: string) => Parameters<typeof bareDate>[0],
): DatePattern {
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${phrase(source)})(?!\\p{L}|(?<=\\d)\\d)`, "gu");
  return ({ words }) =>
    matchesOf(pattern, words).flatMap(({ 0: whole, index }) =>
      bareDate(dateOf({ start: index, end: index + whole.trimEnd().length }, words)),
    );
}
