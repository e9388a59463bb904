/** Finds the characters of a text that only the original's fonts give a meaning. */
import type { Remark } from "./extraction.ts";

/** How many words with them are named. */
const SHOWN = 4;

/**
 * Returns a warning where `text` contains private-use characters, which PDFs use for ligatures ("fi", "fl"), or
 * replacement characters, unless decoding reported those already (`wasDecoded`). Quotations of such words cannot be
 * anchored.
 */
export function unclearCharacters(text: string, wasDecoded: boolean): readonly Remark[] {
  const unclear = wasDecoded ? /\p{Co}/gu : /[\p{Co}\ufffd]/gu;
  const count = text.match(unclear)?.length ?? 0;
  if (count === 0) return [];
  const words = new Set(text.match(new RegExp(`\\S{0,20}${unclear.source}\\S{0,20}`, "gu")));
  const named = [...words].slice(0, SHOWN).map((word) => `"${word.replaceAll(unclear, codePointOf)}"`);
  const list = `${named.join(", ")}${words.size > SHOWN ? " …" : ""}`;
  const places = count === 1 ? "1 place" : `${count} places`;
  return [
    {
      severity: "warning",
      message: `In ${places} the text has characters that only the original's fonts give a meaning: ${list}`,
      hints: ["Compare these words with the original: an excerpt with the right letters is not found there."],
    },
  ];
}

function codePointOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
