/** Writes plain words so that Markdown, citations and variables read them as exactly these words. */

/**
 * What has a meaning in a line: code, emphasis, links, what is struck out, raised or lowered, HTML, entities, citations and
 * variables. An underscore inside a word has none, and neither has an address without an `@` before a letter.
 */
const MARKS =
  /[\\`*~^[\]]|<(?=[\p{L}/!?])|&(?=#?\w+;)|@(?=[A-Za-z0-9])|\{(?=[{.])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What stands in quotation marks in a name quotes no source, and Markdown has a mark that says so. */
const QUOTED = new RegExp(
  [inWords(`"[^"]+"`), "“[^“”]+”", "„[^„“”]+[“”]", "«[^«»]+»", inWords("‘[^‘’]+’"), inWords("'[^']+'")].join(
    "|",
  ),
  "gu",
);

/** An apostrophe stands beside letters, and what opens a quotation does not stand behind one. */
function inWords(quotation: string): string {
  return `(?<![\\p{L}\\p{N}])${quotation}(?![\\p{L}\\p{N}])`;
}

/** Returns one line of Markdown that shows `words` and nothing else. */
export function asMarkdown(words: string): string {
  return words
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(MARKS, (mark) => `\\${mark}`)
    .replaceAll(QUOTED, markQuotation);
}

/** Marks without a word between them are no quotation. */
function markQuotation(quotation: string): string {
  return /[\p{L}\p{N}]/u.test(quotation) ? `${quotation}{.scare}` : quotation;
}
