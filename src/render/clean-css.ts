/** Takes out of a style sheet what its author wrote for himself: it goes into every page that it styles. */

/** What hides braces and marks of comments: escapes, strings, unquoted addresses; then comments themselves (CSS Syntax 3). */
const OPAQUE =
  /\\[\s\S]|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|(?<![\w-])url\(\s*(?!\s|["'])(?:[^)\\]|\\[\s\S])*\)?/;

const OPAQUE_OR_COMMENT = new RegExp(`${OPAQUE.source}|/\\*[\\s\\S]*?(?:\\*/|$)`, "gi");

/** Each ends with the brace or semicolon that ends it. */
const PARTS = new RegExp(`(?:${OPAQUE.source}|[^{};])*(?:[{};]|$)`, "gi");

/** Returns `css` without comments; an empty one stays where it parts two names. */
export function withoutComments(css: string): string {
  return css.replaceAll(OPAQUE_OR_COMMENT, (found, at: number) => {
    if (!found.startsWith("/*")) return found;
    return /[\s{};]/.test(css.charAt(at - 1) || " ") ? "" : "/**/";
  });
}

/** Returns `css`, which has no comments, with `_` for each of `ids` that a selector names: such a rule matches nothing. */
export function withoutSelectorsOf(ids: readonly string[], css: string): string {
  if (ids.length === 0) return css;
  const named = new RegExp(`(#|=\\s*["']?)(?:${ids.map(written).join("|")})(?![\\w-]|\\\\[.:])`, "g");
  return css.replaceAll(PARTS, (part) => (part.endsWith("{") ? part.replaceAll(named, "$1_") : part));
}

/** A digit in front is written by its code, as in `#\32 024`; full stops and colons have a backslash. */
function written(id: string): string {
  const [first = "", ...rest] = id;
  const start = /\d/.test(first) ? `(?:\\\\0*3${first}\\s?|${first})` : first;
  return [start, ...rest.map((character) => `\\\\?${character.replace(/\W/, "\\$&")}`)].join("");
}
