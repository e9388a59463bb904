/** Splits a text into words, with the signs that distinguish names from other words. */
import { BEHIND_TITLE } from "./titles.ts";

export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** In lower case, without diacritics, apostrophes and the ending of a possessive. */
  readonly folded: string;
  /**
   * Joined with the other halves of a hyphenated name, all with a capital: `jean-claude`. Otherwise the same as
   * `folded`.
   */
  readonly compound: string;
  readonly isCapital: boolean;
  /** True for capitals throughout: NATO, US, U.S. */
  readonly isAcronym: boolean;
  /** True where a sentence, quotation or item begins with it, so that its capital says nothing. */
  readonly isInitial: boolean;
  /** True where only a space or hyphen separates it from the word before. */
  readonly isJoined: boolean;
}

/**
 * The article or particle in "L'Union" and "d'Alembert" is a separate word. `EE. UU.` is one word, like U.S.; Spanish
 * doubles the initials of plurals.
 */
const WORD =
  /(?<!\p{L})(\p{Lu})\1\.?\s?(\p{Lu})\2(?:\.|(?!\p{L}))|(?:\p{Lu}\.){2,}|(?<!\p{L})(?:[cdjlmnstCDJLMNST]|[Qq]u)['’](?=\p{L}{2})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*(?:['’]s(?!\p{L}))?/gu;

/** What comes before the beginning of a sentence or quotation. */
const OPENING = /(?:^|[.!?:;…•|]['"’”»)\]]*\s+|[“„«"‘‚([–—|¿¡]\s*|(?:^|\s)['-]\s*|\n\s*)$/u;

/** In "George W. ", the full stop does not end a sentence. */
const MIDDLE_INITIAL = /\p{Lu}\p{Ll}+\s\p{Lu}\.\s$/u;

/** The letters of `US$` and `A$`. */
const OF_CURRENCY = /\p{Lu}{1,3}(?=[$€£¥])/gu;

/** Returns the words in the order of the text. */
export function nameWords(text: string): readonly NameWord[] {
  const matches = [...text.replaceAll(OF_CURRENCY, (letters) => " ".repeat(letters.length)).matchAll(WORD)];
  const words = matches.map(({ 0: written, index: start }, at) => {
    const bare = written.replace(/['’]s?$/u, "");
    const letters = bare.replaceAll(/[.'’\s]/g, "");
    const before = matches[at - 1];
    const between = before === undefined ? "" : text.slice(before.index + before[0].length, start);
    const behind = text.slice(Math.max(0, start - 20), start);
    return {
      start,
      end: start + bare.length,
      folded: foldWord(letters),
      isCapital: /^\p{Lu}/u.test(written),
      isAcronym: /^\p{Lu}{2,}$/u.test(letters),
      isInitial: OPENING.test(behind) && !BEHIND_TITLE.test(behind) && !MIDDLE_INITIAL.test(behind),
      isJoined: /^(?:\s|-)$/u.test(between),
      hasHyphen: between === "-",
    };
  });
  return compoundsOf(words).flatMap((halves) => halves.map((word) => inCompound(word, halves)));
}

interface Half extends Omit<NameWord, "compound"> {
  /** True where a hyphen comes before it. */
  readonly hasHyphen: boolean;
}

/** "Anti-Russian" is not a name of two halves. */
const PREFIXES = new Set("anti pro non pan trans ex pre post mid inter intra neo semi sub un co".split(" "));

function compoundsOf(words: readonly Half[]): readonly (readonly Half[])[] {
  const groups: Half[][] = [];
  for (const word of words) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const isOfName = last?.isCapital === true && word.isCapital && !PREFIXES.has(last.folded);
    if (open !== undefined && word.hasHyphen && isOfName) open.push(word);
    else groups.push([word]);
  }
  return groups;
}

/** At the beginning of a sentence, a capital after the hyphen shows that the first half is a name too. */
function inCompound({ hasHyphen: _, ...word }: Half, halves: readonly Half[]): NameWord {
  const isWhole = halves.length === 1;
  return {
    ...word,
    compound: halves.map(({ folded }) => folded).join("-"),
    isInitial: word.isInitial && isWhole,
  };
}

/** Returns those of the folded words, or compounds, that a text contains. */
export function wordsAmong(text: string, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const folded = foldWord(text);
  return new Set([...wanted].filter((word) => patternOf(word).test(folded)));
}

function patternOf(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${word.replaceAll("-", "[-\\s]")}(?!\\p{L})`, "u");
}

function foldWord(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
