/**
 * Divides a text into sentences where a full stop ends one, which it does not after a title, an initial or the number
 * of a day.
 */
import { onceForText } from "../../text/once-for-text.ts";
import { lexiconFor } from "../languages/languages.ts";
import { BEHIND_TITLE } from "../names/titles.ts";
import { foldKeepingPlaces } from "./word-list.ts";

const MOST_LANGUAGES = 100;

export interface Stretch {
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly written: string;
}

/** Returns the sentences of a text in the language of a BCP 47 tag. */
export function wholeSentences(text: string, tag: string): readonly Stretch[] {
  const months = lexiconFor(tag)?.months;
  const found: Stretch[] = [];
  for (const { index: start, segment } of segmenterFor(tag).segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(last.written, segment, months)) {
      found[found.length - 1] = { start: last.start, written: last.written + segment };
    } else {
      found.push({ start, written: segment });
    }
  }
  return found;
}

/** To make one takes longer than to divide a text with it. */
const segmenterFor = onceForText(
  MOST_LANGUAGES,
  (tag) => new Intl.Segmenter(tag, { granularity: "sentence" }),
);

/** For "J. ", "U.S. " and "EE. ". */
const BEHIND_INITIALS = /(?:^|[^\p{L}])(?:\p{Lu}\.|\p{Lu}\.?\p{Lu}\.)\s*$/u;

/** Longer than any title, in UTF-16 code units. */
const REACH = 20;

function goesOn(before: string, behind: string, months: ReadonlyMap<string, unknown> | undefined): boolean {
  const end = before.slice(-REACH);
  if (BEHIND_TITLE.test(end) || BEHIND_INITIALS.test(end)) return true;
  const [first = ""] = /^[\p{L}\p{N}]+/u.exec(foldKeepingPlaces(behind.slice(0, REACH))) ?? [];
  return /(?:^|\D)\d{1,2}\. *$/.test(end) && (months?.has(first) === true || /^\d{1,2}$/.test(first));
}
