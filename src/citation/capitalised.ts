/** Begins a note with a capital where its first words are the tool's own. */

/** What an author wrote ("von der Leyen", "iPhone") keeps its letters, and is not to be given here. */
export function capitalised(phrase: string, language: string): string {
  const [first = ""] = phrase;
  return first.toLocaleUpperCase(language) + phrase.slice(first.length);
}
