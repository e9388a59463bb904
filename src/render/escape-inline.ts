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
 * Returns a style sheet that cannot end its element. `\3C ` is `<` in CSS strings and identifiers. What no page may contain is the
 * replacement character, as CSS reads NUL (CSS Syntax Module Level 3, section 3.3): control characters, halves of surrogate pairs
 * and noncharacters (HTML, section 13.2.3.5).
 */
export function escapeStyle(css: string): string {
  return css.replaceAll(/<(?=\/style|!--)/gi, "\\3C ").replaceAll(NOT_IN_PAGES, "\ufffd");
}

const NOT_IN_PAGES = /(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
