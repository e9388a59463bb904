/** Chooses the languages file for a deck's language. */

/**
 * Returns the member of `available` that fits `tag` best (RFC 4647, lookup): `es` for `es-MX`, and `en` for an unknown
 * one.
 */
export function languageFor(tag: string, available: readonly string[]): string {
  const byFolded = new Map(available.map((name) => [folded(name), name]));
  const subtags = folded(tag).split("-");
  for (let kept = subtags.length; kept > 0; kept -= 1) {
    const found = byFolded.get(subtags.slice(0, kept).join("-"));
    if (found !== undefined) return found;
  }
  return "en";
}

function folded(tag: string): string {
  return tag.toLowerCase().replaceAll("_", "-");
}
