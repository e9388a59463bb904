/** Tells which page of a source's text a place is on. */

/** Returns the page of an offset in UTF-16 code units, from 1; undefined where the text has no pages. */
export type PageOf = (offset: number) => number | undefined;

/**
 * Indexes the form feeds that separate the pages of `text`. Pages count from the file's first, whatever numbers are
 * printed on them.
 */
export function indexPages(text: string): PageOf {
  const feeds = Array.from(text.matchAll(/\f/g), ({ index }) => index);
  if (feeds.length === 0) return () => undefined;
  return (offset) => {
    const before = feeds.findLastIndex((feed) => feed < offset);
    return before + 2;
  };
}
