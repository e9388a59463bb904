/** Chooses a page's title from what it states: never a description, and never only a part of the title. */
import { type HtmlElement, hasClass, wordsIn } from "./html-elements.ts";
import { sightOf } from "./html-hidden.ts";
import { textOfTree } from "./html-text.ts";
import { textsOf } from "./page-schema.ts";
import type { Statements } from "./page-statements.ts";

/** How many statements of each kind are compared. */
const MOST = 12;

/** Returns the title; undefined where the page has none. `sites` are the names of the page's site. */
export function chooseTitle(page: Statements, sites: readonly string[]): string | undefined {
  const stated = page.meta("citation_title", "dc.title", "dcterms.title", "eprints.title");
  const candidates = gatherCandidates(page, sites);
  const title = stated[0] ?? choose(candidates);
  return title === undefined ? undefined : asPrinted(title, candidates.headings);
}

interface Candidates {
  /** The page's own `title`, as it is, and without the site's name. */
  readonly head: string;
  readonly document: string | undefined;
  /** For sharing the page. */
  readonly shared: readonly string[];
  readonly headings: readonly string[];
  /** From schema.org. */
  readonly headlines: readonly string[];
  readonly names: readonly string[];
}

function gatherCandidates(page: Statements, sites: readonly string[]): Candidates {
  const isTitle = (title: string): boolean => title !== "" && !sites.some((site) => isSame(site, title));
  const described = page.meta("description", "og:description");
  const head = page
    .elements("title")
    .filter(({ parentNode }) => parentNode?.nodeName !== "svg")
    .map((title) => wordsIn(title));
  const shared = page.meta("og:title", "twitter:title").map((title) => withoutSite(title, sites));
  const works = page.schema.works.map(({ data }) => data);
  const headlines = works.flatMap((data) => textsOf([data.headline]));
  const [first = ""] = head.filter((title) => title !== "");
  return {
    head: first,
    document: [withoutSite(first, sites)].find(isTitle),
    shared: shared.filter(isTitle).slice(0, MOST),
    headings: headingsOf(page).filter(isTitle).slice(0, MOST),
    headlines: headlines
      .slice(0, MOST)
      .filter((headline) => isTitle(headline) && !described.some((words) => isSame(words, headline))),
    names: works
      .flatMap((data) => textsOf([data.name]))
      .filter(isTitle)
      .slice(0, MOST),
  };
}

/** A headline counts where another statement agrees with it, then headings that do, then each alone. */
function choose({ head, document, shared, headings, headlines, names }: Candidates): string | undefined {
  const isAmong = (title: string, others: readonly string[]): boolean =>
    others.some((other) => isSame(other, title));
  return (
    headlines.find((title) => isAmong(title, [...headings, ...shared, ...names]) || begins(head, title)) ??
    headings.find((title) => begins(head, title)) ??
    headings.find((title) => isAmong(title, [...shared, ...names])) ??
    shared.find((title) => holds(head, title)) ??
    (headings.length === 1 ? headings[0] : undefined) ??
    shared[0] ??
    names[0] ??
    document ??
    headings[0] ??
    headlines[0] ??
    (head === "" ? undefined : head)
  );
}

/**
 * Returns the heading with the title's words, for its typography, or the whole of a heading that the title is the
 * beginning of.
 */
function asPrinted(title: string, headings: readonly string[]): string {
  const beginning = /(?:…|\.\.\.)$/.test(title) ? lettersOf(title) : undefined;
  const isIt = (heading: string): boolean =>
    isSame(heading, title) || (beginning !== undefined && lettersOf(heading).startsWith(beginning));
  return headings.find(isIt) ?? title;
}

/** First headings, starting with those that the page marks as its title. */
function headingsOf(page: Statements): readonly string[] {
  const marked = page.all.filter((element) => /^h[1-3]$/.test(element.tagName) && isTitle(element));
  return [...marked, ...page.elements("h1")]
    .filter((heading) => sightOf(heading) === "shown")
    .slice(0, 2 * MOST)
    .map((heading) => textOfTree(heading).text.replaceAll(/\s+/g, " ").trim());
}

function isTitle(heading: HtmlElement): boolean {
  return hasClass(heading, /^(?:entry-title|p-name|post-title|article-title|article__title|headline)$/);
}

/** Between a title and the name of its site: with white space on both sides, or after a colon. */
const SEPARATOR = /(?<!\s)\s+[|–—·•:»«/~>-]\s+|:\s+/g;

/** Removes the site's name from the end or beginning of a title. A title ends nowhere else. */
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

/** Letters and digits alone, regardless of case: quotation marks, dashes and spaces vary from place to place. */
export function isSame(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b) && lettersOf(a) !== "";
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
