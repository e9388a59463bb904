/** Returns an author's words for a message: on one line, and cut where they are long. */
export function shorten(written: string): string {
  const line = written.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Returns words as a text in quotes, as YAML reads it; long ones are cut. */
export function quoteShortened(words: string): string {
  return JSON.stringify(shorten(words));
}
