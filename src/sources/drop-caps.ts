/** Finds the big first letters that pages set apart from the word they begin. */
import { attributeOf, type HtmlElement, hasClass, inlineStyle, wordsIn } from "./html-elements.ts";
import type { GoesOn } from "./line-writer.ts";

const NAMED = /(?:^|[-_])(?:drop-?cap|dropped|lettrine|initial|first-?letter|big-?letter)/i;

/** Returns the letter, with a quotation mark before it perhaps, and whether the text behind it goes on with its word. */
export function dropCapIn(
  element: HtmlElement,
): { readonly letter: string; readonly goesOn: GoesOn } | undefined {
  const isNamed = hasClass(element, NAMED);
  if (!isNamed && inlineStyle(element).get("float") !== "left") return undefined;
  const letter = element.tagName === "img" ? (attributeOf(element, "alt") ?? "") : wordsIn(element, 8);
  if (!/^[“"'‘«¿¡]?\p{Lu}\p{M}*$/u.test(letter)) return undefined;
  // a letter that floats and says no more may be the mark of an answer: a name goes on in small letters
  const rest = isNamed ? /^[\p{L}'’]/u : /^[\p{Ll}'’]/u;
  return {
    letter,
    goesOn: (text, isSpaced) => rest.test(text) && !(isSpaced && WORD_ALONE.test(letter)),
  };
}

/** Letters that are words of their own in languages of Europe: "A bridge" is not "Abridge". */
const WORD_ALONE = /[AÀÁEÉIOÓUYKSVZАВИКОСУЯ]$/;
