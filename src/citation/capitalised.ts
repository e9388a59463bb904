/** Begins a note with a capital letter where its first words are the tool's own. */

/** Takes the tool's own words only. An author's words ("von der Leyen", "iPhone") must keep their letters. */
export function capitalised(phrase: string, language: string): string {
  const [first = ""] = phrase;
  return first.toLocaleUpperCase(language) + phrase.slice(first.length);
}
