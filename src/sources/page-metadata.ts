/** Reads what an HTML page says about itself. What it does not say is left out. */
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Metadata } from "./extraction.ts";
import { gatherMetadata } from "./gather-metadata.ts";
import { attributeOf } from "./html-elements.ts";
import { findAuthors } from "./page-authors.ts";
import { findDate } from "./page-date.ts";
import { textsOf } from "./page-schema.ts";
import { gatherStatements, type Statements } from "./page-statements.ts";
import { chooseTitle, isSame } from "./page-title.ts";

/** `url` is where the page was fetched from. It overrides the address that the page states. */
export function readPage(document: DefaultTreeAdapterTypes.Document, url: string | undefined): Metadata {
  const whole = gatherStatements(document, url);
  const sites = siteNames(whole);
  const title = chooseTitle(whole, sites);
  const page = ofOneWork(whole, title);
  const container = page.meta(
    "citation_journal_title",
    "citation_conference_title",
    "prism.publicationname",
  )[0];
  return gatherMetadata({
    type: typeOf(page),
    title,
    author: findAuthors(page, [...sectionsOf(page), ...(title === undefined ? [] : [title])]),
    site: container ?? sites[0],
    publisher: page.meta("citation_publisher", "dc.publisher", "dcterms.publisher")[0],
    issued: findDate(page),
    language: languageOf(page),
    url: page.url,
  });
}

/**
 * On a page with several articles, statements about the one with the page's title count. On a list of articles, none
 * do.
 */
function ofOneWork(page: Statements, title: string | undefined): Statements {
  const { works } = page.schema;
  const headlines = new Set(works.flatMap(({ data }) => textsOf([data.headline])));
  if (headlines.size < 2) return page;
  const own = works.filter(({ data }) =>
    textsOf([data.headline, data.name]).some((words) => isSame(words, title ?? "")),
  );
  return { ...page, schema: { ...page.schema, works: own } };
}

/** schema.org's types that have a counterpart in CSL. A page of any other type is a web page. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/NewsArticle$/, "article-newspaper"],
  [/^(?:Live)?BlogPosting$/, "post-weblog"],
  [/^(?:Medical)?ScholarlyArticle$/, "article-journal"],
  [/^Report$/, "report"],
];

/** Fields of Google Scholar's that belong to only one kind of work. */
const CITED: readonly (readonly [string, string])[] = [
  ["citation_journal_title", "article-journal"],
  ["citation_conference_title", "paper-conference"],
  ["citation_dissertation_institution", "thesis"],
  ["citation_technical_report_institution", "report"],
  ["citation_arxiv_id", "article"],
];

function typeOf(page: Statements): string {
  const cited = CITED.find(([name]) => page.meta(name).length > 0)?.[1];
  const types = page.schema.works.flatMap((work) => work.types);
  return cited ?? TYPES.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? "webpage";
}

/** Longer names are slogans or whole titles. */
const MOST_WORDS = 6;
const MOST_NAMES = 20;

/** The names of the site, starting with the one that it gives itself first. */
function siteNames(page: Statements): readonly string[] {
  const { works, sites, follow } = page.schema;
  const named = (property: string): readonly string[] =>
    works.flatMap(({ data }) => textsOf(follow(data[property])));
  const names = [
    ...page.meta("og:site_name"),
    ...named("isPartOf"),
    ...sites.flatMap(({ data }) => textsOf([data.name])),
    ...named("publisher"),
    ...named("sourceOrganization"),
    ...page.meta("application-name", "apple-mobile-web-app-title"),
  ];
  return names
    .slice(0, MOST_NAMES)
    .filter((name) => name.split(/\s+/).length <= MOST_WORDS && /[\p{L}\p{N}]/u.test(name));
}

/** The sections of the site that contain the page. */
function sectionsOf(page: Statements): readonly string[] {
  const named = page.schema.works.flatMap(({ data }) => textsOf(page.schema.follow(data.articleSection)));
  const stated = page.meta("article:section", "section", "parsely-section", "category");
  return [...stated, ...named, ...page.schema.path].slice(0, 2 * MOST_NAMES);
}

function languageOf(page: Statements): string | undefined {
  const [html] = page.elements("html");
  const declared =
    html === undefined ? undefined : (attributeOf(html, "lang") ?? attributeOf(html, "xml:lang"));
  const stated = page.meta(
    "content-language",
    "dc.language",
    "dcterms.language",
    "citation_language",
    "og:locale",
  );
  const inLanguage = page.schema.works.flatMap(({ data }) => textsOf([data.inLanguage]));
  return [declared?.trim() ?? "", ...stated, ...inLanguage].find((language) => language !== "");
}
