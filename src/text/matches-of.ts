/** Finds all that a pattern matches: what `matchAll` returns, without the copy of the pattern that it makes for each text. */

const NONE: readonly RegExpExecArray[] = [];

/** Returns the matches of a pattern with the flag `g`, in their order. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex = behind(pattern, text);
  }
  return found;
}

/** Past the character at which an empty match stands. */
function behind({ lastIndex, unicode }: RegExp, text: string): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
