/** Words what is wrong with a date, and the right form where one can be read from it. */
import { replaceWords } from "../../diagnostics/fix.ts";
import { shorten } from "../../diagnostics/quote-shortened.ts";
import { calendarMistake, DATE_PATTERN } from "../../text/iso-date.ts";
import { meantDates } from "../../text/meant-dates.ts";
import type { Tree } from "../../yaml/yaml-tree.ts";
import type { Explanation } from "./explain-issue.ts";
import { meantSourceDates } from "./meant-source-dates.ts";

/** Returns that `found` is not an accepted date, with the right form where one can be read from it. */
export function invalidDate(found: Tree): Explanation {
  return explain(found, meantDates, [
    "Write it as 2022-02-02, 2022-02 or 2022, or with a time as 2022-02-02T18:00Z.",
  ]);
}

/** Returns the same for a source's date, which may also be a range, a season or approximate. */
export function invalidSourceDate(found: Tree): Explanation {
  return explain(found, meantSourceDates, [
    "Write it as 2022-02-02, 2022-02 or 2022; 2022-02-02/2022-02-05 is a range, 1850~ about 1850, 2022-21 spring 2022.",
    `Words stand as they are in { literal: "in press" }, and a date that is not known is left out.`,
  ]);
}

function explain(
  found: Tree,
  meantBy: (written: string) => readonly string[],
  howTo: readonly string[],
): Explanation {
  if (found.kind !== "scalar") {
    const hints = ["Write year, month and day: [[2022, 2, 2]]."];
    return { code: "invalid-date", message: "These date parts are not on the calendar.", hints };
  }
  const written = found.text;
  const meant = meantBy(written);
  const [first, other] = meant;
  const isFormed = DATE_PATTERN.test(written);
  const mistake = isFormed ? calendarMistake(written) : undefined;
  const message = isFormed
    ? `"${written}" is not on the calendar.`
    : first === undefined
      ? `"${shorten(written)}" is not an ISO 8601 date.`
      : `"${shorten(written)}" is a date in a form that is not taken.`;
  if (first === undefined) {
    return { code: "invalid-date", message, hints: mistake === undefined ? howTo : [mistake] };
  }
  const choice = other === undefined ? first : `${first} or as ${other}, whichever is meant`;
  return {
    code: "invalid-date",
    message,
    hints: [...(mistake === undefined ? [] : [mistake]), `Write it as ${choice}.`],
    fixes: meant.map((date) => replaceWords(written, date, [found.span])),
  };
}
