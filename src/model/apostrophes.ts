/** Sets the apostrophe that keyboards have as the one that print has. */

/** Returns `text` with "'" between two letters as "’"; one beside a space may be a quotation mark, and stays. */
export function curlApostrophes(text: string): string {
  return text.replaceAll(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])'(?=\p{L})/gu, "’");
}
