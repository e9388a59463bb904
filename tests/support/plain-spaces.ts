/** Returns text with ordinary spaces for those that do not break, for tests of words and not of where lines break. */
export function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
