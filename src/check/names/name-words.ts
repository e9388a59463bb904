/** Takes a text apart into words, with what tells names from other words. Called by everything that reads names. */

export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** In lower case, without diacritics, apostrophes and the ending of a possessive. */
  readonly folded: string;
  readonly isCapital: boolean;
  /** Capitals throughout: NATO, US, U.S. */
  readonly isAcronym: boolean;
  /** A sentence, quotation or item begins with it, so that its capital says nothing. */
  readonly isInitial: boolean;
  /** Only a space or hyphen parts it from the word before. */
  readonly isJoined: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*(?:['’]s(?!\p{L}))?/gu;

/** What a sentence or quotation begins behind. */
const OPENING = /(?:^|[.!?:;…•|]['"’”»)\]]*\s+|[“„«"‘‚([–—|]\s*|(?:^|\s)['-]\s*|\n\s*)$/u;

/** Returns the words in the order of the text. */
export function nameWords(text: string): readonly NameWord[] {
  let behind = -1;
  return [...text.matchAll(WORD)].map(({ 0: written, index: start }) => {
    const bare = written.replace(/['’]s?$/u, "");
    const letters = bare.replaceAll(/[.'’]/g, "");
    const between = behind === -1 ? "" : text.slice(behind, start);
    behind = start + written.length;
    return {
      start,
      end: start + bare.length,
      folded: foldWord(letters),
      isCapital: /^\p{Lu}/u.test(written),
      isAcronym: /^\p{Lu}{2,}$/u.test(letters),
      isInitial: OPENING.test(text.slice(Math.max(0, start - 8), start)),
      isJoined: /^(?:\s|-)$/u.test(between),
    };
  });
}

/** Returns those of the folded words that a text has. */
export function wordsAmong(text: string, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const folded = foldWord(text);
  return new Set([...wanted].filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(folded)));
}

function foldWord(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
