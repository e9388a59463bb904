/** Writes words as a shell takes them: it takes all between single marks as it is, but such a mark. */
export function inShell(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}
