/** Quotes words for a shell, which takes everything between single quotes literally, except for a single quote. */
export function inShell(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}
