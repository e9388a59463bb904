/** Searches a printed page for words, whatever printing does to them. */

/** A page's text, folded so that what printing moves or changes does not matter. */
export interface Page {
  readonly cased: string;
  readonly uncased: string;
}

export function foldWords(text: string): Page {
  const cased = fold(text);
  return { cased, uncased: cased.toUpperCase() };
}

/**
 * True when `words` are on the page in one piece. Text that runs from right to left, or may run in both directions
 * (`mixed`), is printed in another order than it is written, so each of its words is searched for.
 */
export function holdsWords(options: { page: Page; words: string; mixed: boolean }): boolean {
  const { page, words, mixed } = options;
  if (!mixed && !RIGHT_TO_LEFT.test(words)) return page.uncased.includes(foldWords(words).uncased);
  return words
    .split(/\s+/)
    .map((word) => foldWords(word.replace(OUTER_PUNCTUATION, "")).uncased)
    .every((word) => page.uncased.includes(word));
}

/** True when `words` are on the page after `number`, with at most three characters between. */
export function holdsNumbered(options: {
  page: Page;
  words: string;
  number: number;
  mixed: boolean;
}): boolean {
  const { page, words, number, mixed } = options;
  if (mixed || RIGHT_TO_LEFT.test(words)) return page.uncased.includes(String(number));
  const before = page.uncased.split(foldWords(words).uncased).slice(0, -1);
  const ending = new RegExp(`${number}[^\\p{L}\\p{N}]{0,3}$`, "u");
  return before.some((text) => ending.test(text));
}

/** True when the page shows this marking in capitals, and not a longer one that begins with it. */
export function holdsMarking(page: Page, label: string): boolean {
  return page.cased
    .split(fold(label))
    .slice(1)
    .some((after) => !after.startsWith("+"));
}

/** True when the page has characters that no font has, which show as empty boxes. */
export function holdsBoxes(page: Page): boolean {
  return page.cased.includes("\0");
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

const OUTER_PUNCTUATION = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/**
 * White space, invisible characters and hyphens are removed, since line breaks add and remove them. The case depends on
 * a theme's CSS.
 */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\u002D\u2010]/gu, "")
    .normalize("NFC");
}
