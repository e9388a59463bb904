/**
 * Days without a date, and months and years that are counted: "last Wednesday", "el viernes", "yesterday", "next year".
 */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { type BareDate, bareDate, type DatePattern, UNKNOWN } from "./bare-date.ts";
import type { Relative, Shift } from "./figure.ts";
import { phrase, type Surface } from "./surface.ts";

/** Returns the patterns of a language. */
export function weekdayPatterns(lexicon: Lexicon): readonly DatePattern[] {
  const { last, next } = lexicon.relative;
  const names = [...lexicon.weekdays.keys()].join("|");
  const endings = phrase(lexicon.weekdayEndings);
  const day = new RegExp(
    `(?<![\\p{L}\\d])(?:(?:(?<last>${phrase(last[0])})|(?<next>${phrase(next[0])})) +)?(?<day>${names})(?:${endings})?(?![\\p{L}\\d])` +
      `(?: +(?:(?<past>${phrase(last[1])})|(?<coming>${phrase(next[1])}))(?!\\p{L}))?`,
    "dgu",
  );
  const counted = lexicon.relative.counted.map(
    ([source, by, unit]) =>
      [new RegExp(`(?<!\\p{L})(?:${phrase(source)})(?!\\p{L})`, "gu"), { by, unit }] as const,
  );
  return [(surface) => weekdays(surface, day, lexicon), ...counted.map(countedFromSource)];
}

function weekdays({ words, cased }: Surface, pattern: RegExp, lexicon: Lexicon): readonly BareDate[] {
  return matchesOf(pattern, words).flatMap((match) => {
    const { last, next, past, coming, day = "" } = match.groups ?? {};
    const at = match.indices?.groups?.day?.[0] ?? match.index;
    if (lexicon.capitals && !/\p{Lu}/u.test(cased.charAt(at))) return [];
    const isLast = last !== undefined || past !== undefined;
    const isNext = next !== undefined || coming !== undefined;
    const relative: Relative = isLast ? "last" : isNext ? "next" : "nearest";
    const place = { start: match.index, end: match.index + match[0].length };
    return bareDate({ ...place, readings: [UNKNOWN], weekday: lexicon.weekdays.get(day), relative });
  });
}

/** For "yesterday" and "next year". */
function countedFromSource([pattern, shift]: readonly [RegExp, Shift]): DatePattern {
  return ({ words }) =>
    matchesOf(pattern, words).flatMap(({ 0: whole, index }) =>
      bareDate({ start: index, end: index + whole.length, readings: [UNKNOWN], relative: "issued", shift }),
    );
}
