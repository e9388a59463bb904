/** Finds wordings that are disguised: written backwards, in ROT13, with digits for letters, or with numbers in words. */
import { once } from "../model/once.ts";
import { type FoldedText, foldWording } from "./fold-words.ts";
import { numbersAsFigures } from "./number-words.ts";

/** What is looked for in a text that was read as if it were disguised. */
export interface Disguised {
  readonly text: FoldedText;
  readonly letters: string;
}

/**
 * Returns what gives a wording away in a text, in each disguise: none of fewer than ten letters. `folded` is the text's own
 * fold, and `inFigures` that of the text with figures for numbers in words, which is asked for only once a wording needs it.
 */
export function disguisesIn(
  folded: FoldedText,
  inFigures: () => FoldedText,
): (wording: string) => readonly Disguised[] {
  const withLetters = once(() => ({ ...folded, letters: digitsAsLetters(folded.letters) }));
  return (wording) => {
    const letters = foldWording(wording);
    if (letters.length < ENOUGH) return [];
    const turned = [[...letters].reverse().join(""), foldWording(rot13(wording)), rot13(letters)];
    const figures = foldWording(numbersAsFigures(wording));
    return [
      ...turned.map((one) => ({ text: folded, letters: one })),
      ...(isOfLetters(letters) ? [{ text: withLetters(), letters: digitsAsLetters(letters) }] : []),
      ...(/\d/.test(figures) && figures.length >= ENOUGH ? [{ text: inFigures(), letters: figures }] : []),
    ];
  };
}

/** Shorter ones may come about by chance. */
const ENOUGH = 10;

/** Digits alone would become words that nobody wrote. */
function isOfLetters(letters: string): boolean {
  return letters.replaceAll(/\p{N}/gu, "").length >= ENOUGH;
}

function rot13(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter < "a" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

/** A one is taken for both an "i" and an "l", so these count as one letter. */
function digitsAsLetters(letters: string): string {
  return LETTERS.reduce((read, [digit, letter]) => read.replaceAll(digit, letter), letters);
}

const LETTERS = [
  ["0", "o"],
  ["1", "i"],
  ["l", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
] as const;
