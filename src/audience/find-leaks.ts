/** Looks for forbidden wordings in what was made for an audience. Called by build on every output before it is written, and by tailor. */
import type { Forbidden } from "../model/tailored.ts";
import type { Stretch } from "../sources/passages.ts";

/** Returns those of `forbidden` that stand in any of `texts`, whatever their typography, case or mark-up between words. */
export function findLeaks(texts: readonly string[], forbidden: readonly Forbidden[]): readonly Forbidden[] {
  if (forbidden.length === 0) return [];
  const folded = texts.map(foldWording);
  return forbidden.filter((one) => {
    const sought = foldWording(one.wording);
    return folded.some((text) => text.includes(sought));
  });
}

/** Letters and digits alone, in lower case: print and mark-up move spaces, quotation marks and hyphens. */
export function foldWording(wording: string): string {
  return wording
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Returns where any of `wordings` stand in `text`, in UTF-16 code units. Accents are folded too, so that what the check of
 * outputs would find is found here, and rather more than less.
 */
export function findWordingsIn(text: string, wordings: readonly Forbidden[]): readonly Stretch[] {
  if (wordings.length === 0) return [];
  const { letters, starts } = lettersOf(text);
  return wordings.flatMap(({ wording }) => {
    const sought = lettersOf(wording).letters;
    const found: Stretch[] = [];
    for (let at = letters.indexOf(sought); at !== -1 && sought !== ""; at = letters.indexOf(sought, at + 1)) {
      const last = starts[at + sought.length - 1] ?? 0;
      found.push({ start: starts[at] ?? 0, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) });
    }
    return found;
  });
}

/**
 * Returns where `text`, which is cut out of a longer one, begins with the end of any of `wordings`, or ends with the
 * beginning of one, in UTF-16 code units. A few letters may be the same by chance, and are not counted.
 */
export function findWordingsAtEdges(text: string, wordings: readonly Forbidden[]): readonly Stretch[] {
  const { letters, starts } = lettersOf(text);
  return wordings.flatMap(({ wording }) => {
    const sought = lettersOf(wording).letters;
    const longest = Math.min(sought.length, letters.length);
    const lengths = Array.from({ length: Math.max(0, longest - TELLING + 1) }, (_, less) => longest - less);
    const first = lengths.find((length) => letters.startsWith(sought.slice(-length)));
    const last = lengths.find((length) => letters.endsWith(sought.slice(0, length)));
    return [
      ...(first === undefined ? [] : [{ start: 0, end: starts[first] ?? text.length }]),
      ...(last === undefined ? [] : [{ start: starts[letters.length - last] ?? 0, end: text.length }]),
    ];
  });
}

/** Letters that a wording's end must have to be known by them. */
const TELLING = 5;

/** The text's bare letters and digits; for each code unit of them, where the character that it comes from begins. */
function lettersOf(text: string): { readonly letters: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let letters = "";
  let at = 0;
  for (const character of text) {
    const bare = character
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "");
    for (let unit = 0; unit < bare.length; unit += 1) starts.push(at);
    letters += bare;
    at += character.length;
  }
  return { letters, starts };
}
