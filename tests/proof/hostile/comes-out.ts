/** Whether texts come out as they were written, in the words of a page. */
import type { Planted } from "./planter.ts";

/**
 * Returns those of `planted` that the page of plain words shows in the same field, and how many of them `words` does not show letter by letter.
 * Left out are texts that may mean something where they stand: Markdown that is not escaped, names that are put in order, and what
 * Vega may cut off. In notes on sources the house style sets quotation marks, dashes and punctuation, and takes out rich text.
 */
export function comesOut(options: {
  readonly planted: readonly Planted[];
  readonly told: ReadonlySet<string>;
  readonly words: string;
  readonly plainWords: string;
  /** They are data, which the house style has not set: notes on sources have each letter, too. */
  readonly isData?: boolean;
}): { readonly shown: number; readonly failures: readonly string[] } {
  const { planted, told, words, plainWords, isData = false } = options;
  const shown = planted.filter(
    ({ way, mark, mayMean }) =>
      !mayMean && !told.has(mark) && !MEANS.test(way) && plainWords.includes(`Harmless ${mark}`),
  );
  const [all, bare] = [folded(words), lettersOf(words)];
  const lost = shown.filter(({ way, text, mark }) =>
    way.startsWith("sources[]") && !isData
      ? !bare.includes(lettersOf(`${text.replaceAll(RICH, "")} ${mark}`))
      : !all.includes(folded(`${text} ${mark}`).slice(way === SURROUNDINGS ? -ALWAYS_SHOWN : 0)),
  );
  return {
    shown: shown.length,
    failures: lost.map(({ way, kind, text, mark }) => {
      const at = all.indexOf(mark.toLowerCase());
      const instead =
        at === -1 ? "is not there" : `came out as ${JSON.stringify(all.slice(Math.max(0, at - 80), at))}`;
      return `${way}: ${JSON.stringify(text.slice(-80))} (${kind}) ${instead}`;
    }),
  };
}

/** An exhibit shows some of what stands before its passage, and may begin in the midst of a text. */
const SURROUNDINGS = "the text of a source";
const ALWAYS_SHOWN = 30;

const MEANS = /^sources\[\]\.[\w-]+\[\](?!\.literal)|legend|fix$/;

const RICH = /<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]*)?>/gi;

/**
 * Without what no document can hold, or the soft hyphen that stands for it in a source, and without white space, which a page has as it
 * needs it. An apostrophe inside a word may be the house style's.
 */
function folded(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFD")
    .replaceAll(/[\p{Cc}\p{Cn}\ufffd\u00ad]/gu, "")
    .replaceAll("’", "'")
    .replaceAll(/\s+/gu, "")
    .toLowerCase();
}

function lettersOf(text: string): string {
  return folded(text).replaceAll(/[^\p{L}\p{N}<>&=]/gu, "");
}
