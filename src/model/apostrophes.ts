/** Replaces the typewriter apostrophe by the typographic one. */

/** Returns `text` with "'" between two letters as "’". One beside a space may be a quotation mark, and stays. */
export function curlApostrophes(text: string): string {
  return text.replaceAll(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])'(?=\p{L})/gu, "’");
}
