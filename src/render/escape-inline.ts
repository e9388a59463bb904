/** Makes scripts and style sheets safe to embed in a page. */

/**
 * Returns a script that means the same, but cannot end its element, nor open a comment that hides the end: HTML's
 * "restrictions for contents of script elements". `\x3C` is `<` in strings, templates and regular expressions, which is
 * where working code contains these words.
 */
export function escapeScript(script: string): string {
  return script.replaceAll(/<(?=!--|\/?script)/gi, "\\x3C");
}

/** Returns JSON that says the same, and has no tag or comment in it. */
export function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003C");
}

/**
 * Returns a style sheet that cannot end its element. `\3C ` is `<` in CSS strings and identifiers. NUL, which no page may
 * contain, is what CSS reads it as: the replacement character (CSS Syntax Module Level 3, section 3.3).
 */
export function escapeStyle(css: string): string {
  return css.replaceAll(/<(?=\/style|!--)/gi, "\\3C ").replaceAll("\0", "\ufffd");
}
