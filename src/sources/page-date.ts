/** Finds the date of publication that a page states. */
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  isTextNode,
  wordsIn,
} from "./html-elements.ts";
import { textsOf } from "./page-schema.ts";
import { type Statements, saidBy } from "./page-statements.ts";
import { readDate } from "./read-date.ts";

/** The first that states a date is used. */
const META: readonly string[] = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "og:article:published_time",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "prism.publicationdate",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.available",
  "govuk:first-published-at",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "publication_date",
  "published_date",
  "publish_date",
  "publish-date",
  "publishdate",
  "pubdate",
  "pub_date",
  "displaydate",
  "originalpublicationdate",
  "date",
];

/** Returns an ISO 8601 date; undefined where the page states none. A time somewhere on the page proves nothing. */
export function findDate(page: Statements): string | undefined {
  const stated = [
    ...page.schema.works.flatMap(({ data }) => textsOf([data.datePublished])),
    ...page.meta(...META),
    ...page.marked("datePublished").map(saidBy),
    ...page.elements("time").filter(isPublication).map(saidBy),
    ...onlyOne(page.all.filter((element) => hasClass(element, /^dt-published$/)).map(saidBy)),
    ...onlyOne(page.elements("time").filter(isEntryDate).map(saidBy)),
    ...onlyOne(page.all.flatMap(timesSaidToBe).map(saidBy)),
  ];
  return stated.map(readDate).find((date) => date !== undefined);
}

/** Several dates belong to several entries. */
function onlyOne(dates: readonly string[]): readonly string[] {
  return new Set(dates).size === 1 ? dates.slice(0, 1) : [];
}

function isPublication(time: HtmlElement): boolean {
  return attributeOf(time, "pubdate") !== undefined;
}

/** As WordPress marks it. */
function isEntryDate(time: HtmlElement): boolean {
  return (
    hasClass(time, /^entry-date$/) || (hasClass(time, /^published$/) && hasClass(time, /^(?:entry-)?date/))
  );
}

const PUBLISHED = /(?:^|\s)(?:published|posted|publié|publicado|veröffentlicht)(?: on| at| le| el| am)?$/i;

/** Times right after the word "Published". */
function timesSaidToBe({ childNodes }: HtmlElement): readonly HtmlElement[] {
  return childNodes.filter((node, at): node is HtmlElement => {
    const before = childNodes[at - 1];
    if (before === undefined || !isElement(node) || node.tagName !== "time") return false;
    return PUBLISHED.test(endOf(before));
  });
}

function endOf(node: HtmlNode): string {
  const words = isTextNode(node) ? node.value.slice(-40) : isElement(node) ? wordsIn(node, 40) : "";
  return words.replaceAll(/[\s:]+/g, " ").trim();
}
