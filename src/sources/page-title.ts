/** Chooses a page's title among what it states: never a description, and never less than the whole of it. */
import { type HtmlElement, hasClass, wordsIn } from "./html-elements.ts";
import { textsOf } from "./page-schema.ts";
import type { Statements } from "./page-statements.ts";

/** Returns the title; undefined where the page has none. `sites` are the names that the page's site goes by. */
export function chooseTitle(page: Statements, sites: readonly string[]): string | undefined {
  const [stated] = page.meta(
    "citation_title",
    "dc.title",
    "dcterms.title",
    "eprints.title",
    "bepress_citation_title",
  );
  if (stated !== undefined) return stated;
  const isSite = (title: string): boolean => sites.some((site) => isSame(site, title));
  const head = page
    .elements("title")
    .map((title) => wordsIn(title))
    .find((title) => title !== "");
  const document = head === undefined ? undefined : withoutSite(head, sites);
  const shared = page
    .meta("og:title", "twitter:title")
    .map((title) => withoutSite(title, sites))
    .filter((title) => !isSite(title));
  const headings = headingsOf(page).filter((title) => !isSite(title));
  const works = page.schema.works.map(({ data }) => data);
  const headlines = works.flatMap((data) => textsOf([data.headline]));
  const names = works.flatMap((data) => textsOf([data.name])).filter((name) => !isSite(name));
  const agrees = (title: string): boolean =>
    [...headings, ...shared, ...names].some((other) => isSame(other, title)) ||
    (head !== undefined && begins(head, title));
  return (
    headlines.find((headline) => agrees(headline) && !isSite(headline)) ??
    headings.find((heading) => head !== undefined && begins(head, heading)) ??
    headings.find((heading) => [...shared, ...names].some((other) => isSame(other, heading))) ??
    shared.find((title) => head !== undefined && holds(head, title)) ??
    (headings.length === 1 ? headings[0] : undefined) ??
    shared[0] ??
    names[0] ??
    (document === undefined || isSite(document) ? undefined : document) ??
    headings[0] ??
    headlines[0] ??
    document
  );
}

/** First headings, those that the page marks as its title before others. */
function headingsOf(page: Statements): readonly string[] {
  const marked = page.all.filter((element) => /^h[1-3]$/.test(element.tagName) && isTitle(element));
  return [...marked, ...page.elements("h1")]
    .map((heading) => wordsIn(heading))
    .filter((words) => words !== "");
}

function isTitle(heading: HtmlElement): boolean {
  return hasClass(heading, /^(?:entry-title|p-name|post-title|article-title|article__title|headline)$/);
}

/** Between a title and the name of its site, with white space on both sides, or behind a colon. */
const SEPARATOR = /(?<!\s)\s+[|–—·•:»«/~>-]\s+|:\s+/g;

/** Takes the name of the site off a title's end or beginning; a title ends nowhere else. */
function withoutSite(title: string, sites: readonly string[]): string {
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    const [before, behind] = [title.slice(0, index), title.slice(index + separator.length)];
    if (sites.some((site) => isSame(site, behind))) return before;
    if (sites.some((site) => isSame(site, before))) return behind;
  }
  return title;
}

/** True where `title` is all of `head`, or its beginning up to a separator. */
function begins(head: string, title: string): boolean {
  if (isSame(head, title)) return true;
  return [...head.matchAll(SEPARATOR)].some(({ index }) => isSame(head.slice(0, index), title));
}

function holds(head: string, title: string): boolean {
  return lettersOf(title) !== "" && lettersOf(head).includes(lettersOf(title));
}

/** Letters and digits alone, regardless of case: quotation marks, dashes and spaces differ from place to place. */
export function isSame(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b) && lettersOf(a) !== "";
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
