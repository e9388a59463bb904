/** Removes the author's private notes from a style sheet, since all of it goes into every page that it styles. */

/**
 * What may contain braces and comment marks that are not real: escapes, strings, unquoted addresses. Then comments
 * themselves (CSS Syntax 3).
 */
const OPAQUE =
  /\\[\s\S]|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|(?<![\w-])url\(\s*(?!\s|["'])(?:[^)\\]|\\[\s\S])*\)?/;

const OPAQUE_OR_COMMENT = new RegExp(`${OPAQUE.source}|/\\*[\\s\\S]*?(?:\\*/|$)`, "gi");

/** Each part ends with its own brace or semicolon. */
const PARTS = new RegExp(`(?:${OPAQUE.source}|[^{};])*(?:[{};]|$)`, "gi");

/** Returns `css` without comments. An empty comment stays where it separates two names. */
export function withoutComments(css: string): string {
  return css.replaceAll(OPAQUE_OR_COMMENT, (found, at: number) => {
    if (!found.startsWith("/*")) return found;
    return /[\s{};]/.test(css.charAt(at - 1) || " ") ? "" : "/**/";
  });
}

/**
 * Takes `css` without comments. Returns it with `_` in place of each of `ids` that a selector names, so that the rule
 * matches nothing.
 */
export function withoutSelectorsOf(ids: readonly string[], css: string): string {
  if (ids.length === 0) return css;
  const named = new RegExp(`(#|=\\s*["']?)(?:${ids.map(written).join("|")})(?![\\w-]|\\\\[.:])`, "g");
  return css.replaceAll(PARTS, (part) => (part.endsWith("{") ? part.replaceAll(named, "$1_") : part));
}

/** A leading digit is written by its code, as in `#\32 024`. Full stops and colons have a backslash. */
function written(id: string): string {
  const [first = "", ...rest] = id;
  const start = /\d/.test(first) ? `(?:\\\\0*3${first}\\s?|${first})` : first;
  return [start, ...rest.map((character) => `\\\\?${character.replace(/\W/, "\\$&")}`)].join("");
}
