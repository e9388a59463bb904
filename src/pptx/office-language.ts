/** The name that Office knows a language by: it wants a region with it, to check spelling. */

/** Returns `en-US` for `en`, `uk-UA` for `uk`; a tag that names its region keeps it, one that is none stands for itself. */
export function officeLanguage(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return tag;
  }
}
