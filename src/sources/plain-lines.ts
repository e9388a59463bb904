/** Brings a text's line breaks and control characters into the form of frozen texts. */

/** Invisible control characters: all except tab, line feed, form feed and carriage return. */
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/gu;

/**
 * Returns `text` with LF for every line break (CRLF, CR, NEL and Unicode's separators), and without control characters.
 * Letters and all other white space stay.
 */
export function plainLines(text: string): string {
  return text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replaceAll(CONTROLS, "");
}
