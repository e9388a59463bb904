/** Finds the authors that a page names, both people and organisations. */
import * as z from "zod";
import type { SourceName } from "./extraction.ts";
import { attributeOf, type HtmlElement, hasClass, isElement, nodesIn, wordsIn } from "./html-elements.ts";
import { type SchemaItem, textsOf } from "./page-schema.ts";
import { type Statements, saidBy } from "./page-statements.ts";
import { isSame } from "./page-title.ts";
import { readNames, wholeName } from "./read-names.ts";

/**
 * Returns the names from the first place that has any, none twice. `others` are names that are not authors: sections,
 * the title.
 */
export function findAuthors(page: Statements, others: readonly string[]): readonly SourceName[] {
  const places: readonly (() => readonly SourceName[])[] = [
    () => firstNamed(page.schema.works.map((work) => schemaAuthors(page, work))),
    () => eachRead(page.meta("citation_author", "citation_authors", "bepress_citation_author")),
    () => eachRead(page.meta("dc.creator", "dcterms.creator", "eprints.creators_name")),
    () =>
      eachRead(page.meta("author", "article:author", "sailthru.author", "parsely-author", "byl", "byline")),
    () => page.marked("author").flatMap(markedAuthor),
    () => few(linkedAuthors(page)),
    () =>
      few(
        page.all.filter((element) =>
          hasClass(element, /^(?:p-author|byline-?name|byline__name|author-?name|post-author)$/),
        ),
      ),
    () => few(page.all.filter(isByline)),
  ];
  for (const namesAt of places) {
    const names = namesAt()
      .slice(0, MOST)
      .filter((name) => !others.some((other) => isSame(other, nameOf(name))));
    if (names.length > 0) return distinct(names);
  }
  return [];
}

function firstNamed(lists: readonly (readonly SourceName[])[]): readonly SourceName[] {
  return lists.find((names) => names.length > 0) ?? [];
}

const organisation = z.object({ "@type": z.union([z.string(), z.array(z.string())]), name: z.string() });

function schemaAuthors(page: Statements, { data }: SchemaItem): readonly SourceName[] {
  return page.schema.follow(data.author ?? data.creator).flatMap((author) => {
    const [first, ...more] = textsOf([author]);
    if (typeof author === "string" || more.length > 0) return eachRead(textsOf([author]));
    if (first === undefined || readNames(first).length === 0) return [];
    const types = [organisation.safeParse(author).data?.["@type"] ?? []].flat();
    if (types.some((type) => /Organization$/.test(type))) return [{ literal: first }];
    return types.length > 0 && !/,| and | & /.test(first) ? readNames(first) : readOne(first);
  });
}

/** A thing has one name, so a comma in it does not separate a list: "Ministry of Roads, Bridges". */
function readOne(name: string): readonly SourceName[] {
  return [wholeName(name.replace(/^by:? /i, ""))];
}

/** Addresses of authors' pages are not their names. */
function eachRead(bylines: readonly string[]): readonly SourceName[] {
  return bylines.flatMap(readNames);
}

/** `itemprop=author` contains the name in an element of its own, or is the name. */
function markedAuthor(element: HtmlElement): readonly SourceName[] {
  for (const node of nodesIn(element)) {
    if (node !== element && isElement(node) && /^name$/.test(attributeOf(node, "itemprop") ?? ""))
      return readNames(saidBy(node));
  }
  return readNames(saidBy(element));
}

/** The pages of sections are sometimes marked as an author's. */
const SECTION = /\/(?:sections?|categor(?:y|ies)|topics?|tags?)\//i;

/** Links to an author's page, in the head of an article or beside it. */
function linkedAuthors(page: Statements): readonly HtmlElement[] {
  return page
    .elements("a")
    .filter((link) => /(?:^|\s)author(?:\s|$)/.test(attributeOf(link, "rel") ?? ""))
    .filter((link) => !SECTION.test(attributeOf(link, "href") ?? ""));
}

/** Words and initials, without anything about time or place. */
const BARE_NAME = /^[\p{L}\p{M}'’.\- ]{2,60}$/u;

/** More than three are names of commenters, or from other pages. */
function few(elements: readonly HtmlElement[]): readonly SourceName[] {
  const names = distinct(elements.slice(0, MOST).flatMap((element) => readNames(wordsIn(element, 120))));
  return names.length > 3 || names.some((name) => !BARE_NAME.test(nameOf(name))) ? [] : names;
}

/** "By" distinguishes a line of authors from one of dates. */
function isByline(element: HtmlElement): boolean {
  return hasClass(element, /^byline$/) && /^by\s/i.test(wordsIn(element, 120));
}

/** More are not the authors of one page. */
const MOST = 100;

function distinct(names: readonly SourceName[]): readonly SourceName[] {
  return names.filter((name, at) => names.findIndex((other) => nameOf(other) === nameOf(name)) === at);
}

function nameOf(name: SourceName): string {
  return typeof name === "string" ? name : name.literal;
}
