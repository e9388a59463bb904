/** Reads a text of a CSL item in the form that notes print: on one line, without tags and loose punctuation. */
import { curlApostrophes } from "../model/apostrophes.ts";
import { raiseTags } from "./raise-tags.ts";

/**
 * Returns a value as one line without the punctuation that a note puts between its parts; undefined where it has no
 * letter and no digit. Zotero's rich text (`<i>`, `<span class="nocase">`) loses its tags, and apostrophes are curled.
 */
export function readText(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = trimPunctuation(
    raiseTags(String(value).toWellFormed())
      .replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]*)?>/gi, "")
      .replace(/""|''|“\s*”|‘\s*’|„\s*[“”]|«\s*»/g, "")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim(),
  );
  return /[\p{L}\p{N}]/u.test(text) ? curlApostrophes(text) : undefined;
}

const ENDING_STOP = /(?<!\.)\.{1,2}(?<closing>["'”’“»]*)$/u;

/** The full stop of an abbreviation does not end a sentence. */
const ABBREVIATION = /(?:\p{L}\.\s?\p{L}\.|(?:^|\s)(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al)\.)["'”’“»]*$/iu;

function trimPunctuation(text: string): string {
  let bare = trimJoints(text.replace(/^[\s,;:]+/, ""));
  while (ENDING_STOP.test(bare.slice(-REACH)) && !ABBREVIATION.test(bare.slice(-REACH))) {
    bare = trimJoints(bare.slice(0, -REACH) + bare.slice(-REACH).replace(ENDING_STOP, "$<closing>"));
  }
  return bare;
}

/** How many UTF-16 code units at a title's end show whether its full stop belongs to an abbreviation. */
const REACH = 40;

/** Removes what would join it to something that follows: commas, colons, dashes after a space. */
function trimJoints(text: string): string {
  let { length: end } = text;
  for (;;) {
    if (/[\s,;:]/.test(text.charAt(end - 1))) end -= 1;
    else if (/[-–—]/.test(text.charAt(end - 1)) && /\s/.test(text.charAt(end - 2))) end -= 2;
    else return text.slice(0, end);
  }
}
