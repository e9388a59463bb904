/** The name by which Office knows a language. Office needs a region to check spelling. */

/**
 * Returns `en-US` for `en`, `uk-UA` for `uk`. A tag with a region keeps it, and an invalid tag is returned unchanged.
 */
export function officeLanguage(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return tag;
  }
}
