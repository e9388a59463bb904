/** Finds the large first letters that pages separate from the rest of their words. */
import { attributeOf, type HtmlElement, hasClass, inlineStyle, wordsIn } from "./html-elements.ts";
import type { GoesOn } from "./line-writer.ts";

const NAMED = /(?:^|[-_])(?:drop-?cap|dropped|lettrine|initial|first-?letter|big-?letter)/i;

/** Returns the letter, perhaps with a quotation mark before it, and whether the text after it continues its word. */
export function dropCapIn(
  element: HtmlElement,
): { readonly letter: string; readonly goesOn: GoesOn } | undefined {
  const isNamed = hasClass(element, NAMED);
  if (!isNamed && inlineStyle(element).get("float") !== "left") return undefined;
  const letter = element.tagName === "img" ? (attributeOf(element, "alt") ?? "") : wordsIn(element, 8);
  if (!/^[“"'‘«¿¡]?\p{Lu}\p{M}*$/u.test(letter)) return undefined;
  // A floating letter alone may mark an answer ("A"). A name would continue in lower case.
  const rest = isNamed ? /^[\p{L}'’]/u : /^[\p{Ll}'’]/u;
  return {
    letter,
    goesOn: (text, isSpaced) => rest.test(text) && !(isSpaced && WORD_ALONE.test(letter)),
  };
}

/** Letters that are words in European languages: "A bridge" is not "Abridge". */
const WORD_ALONE = /[AÀÁEÉIOÓUYKSVZАВИКОСУЯ]$/;
