/** Turns a BibTeX or BibLaTeX entry into the fields of a CSL item. */
import type { Span } from "../../diagnostics/span.ts";
import { makeMapping, makeScalar } from "../../yaml/make-tree.ts";
import type { Entry, List } from "../../yaml/yaml-tree.ts";
import { edtfOfDate, edtfOfParts } from "./bibtex-dates.ts";
import { languageTag } from "./bibtex-languages.ts";
import type { EntryPlace } from "./bibtex-places.ts";
import { cslTypeOf, genreOf } from "./bibtex-types.ts";
import type { ParsedEntry, ParsedName } from "./parsed-bibtex.ts";

/**
 * Returns type, names, dates and texts, as far as CSL has variables for them. What a library keeps for its owner
 * (notes, abstracts, keywords, files) is left out.
 */
export function cslEntries(entry: ParsedEntry, place: EntryPlace): readonly Entry[] {
  const type = cslTypeOf(entry.type, textOf(entry, "entrysubtype"));
  return [
    textEntry("type", type, place.key),
    ...NAMES.flatMap(([variable, field]) => namesEntry(variable, entry.fields[field], place.spanOf(field))),
    ...texts(entry, type).flatMap(([variable, text, ...fields]) =>
      text === undefined ? [] : textEntry(variable, text, place.spanOf(...fields)),
    ),
    ...yearInWords(entry, place.spanOf("year")),
  ];
}

const NAMES = [
  ["author", "author"],
  ["editor", "editor"],
  ["translator", "translator"],
  ["container-author", "bookauthor"],
  ["director", "director"],
  ["script-writer", "scriptwriter"],
] as const;

/** A variable, its text, and the fields in which the text may be. */
type TextVariable = readonly [variable: string, text: string | undefined, ...fields: readonly string[]];

function texts(entry: ParsedEntry, type: string): readonly TextVariable[] {
  const text = (...fields: readonly string[]): string | undefined => textOf(entry, ...fields);
  const plain = (variable: string, ...fields: readonly string[]): TextVariable => [
    variable,
    text(...fields),
    ...fields,
  ];
  return [
    ["title", withSubtitle(text("title"), text("subtitle")), "title"],
    plain("title-short", "shorttitle"),
    ["container-title", containerOf(entry), "journaltitle", "journal", "booktitle"],
    plain("container-title-short", "shortjournal"),
    plain("collection-title", "series"),
    plain("publisher", "publisher", "institution", "school", "organization"),
    plain("publisher-place", "location", "address"),
    plain("event-title", "eventtitle"),
    plain("event-place", "venue"),
    ["genre", genreOf(entry.type, text("type")), "type"],
    plain("volume", "volume"),
    plain("number-of-volumes", "volumes"),
    ["issue", isArticle(type) ? text("number", "issue") : undefined, "number", "issue"],
    [numberVariable(type), isArticle(type) ? undefined : text("number"), "number"],
    plain("page", "pages"),
    plain("number-of-pages", "pagetotal"),
    plain("edition", "edition"),
    plain("chapter-number", "chapter"),
    plain("version", "version"),
    plain("status", "pubstate"),
    plain("ISBN", "isbn"),
    plain("ISSN", "issn"),
    plain("DOI", "doi"),
    ["URL", urlOf(entry), "url", "howpublished"],
    ["language", languageTag(text("langid"), text("hyphenation"), text("language")), "langid", "language"],
    ["issued", edtfOfDate(text("date")) ?? edtfOfParts(partsOf(entry)), "date", "year"],
    ["accessed", edtfOfDate(text("urldate")), "urldate"],
    ["original-date", edtfOfDate(text("origdate")), "origdate"],
    ["event-date", edtfOfDate(text("eventdate")), "eventdate"],
  ];
}

/** "in press" is not a date, but is worth showing. */
function yearInWords(entry: ParsedEntry, span: Span): readonly Entry[] {
  const literal = textOf(entry, "year");
  const isDate = textOf(entry, "date") !== undefined || edtfOfParts(partsOf(entry)) !== undefined;
  if (literal === undefined || isDate) return [];
  return [{ key: "issued", keySpan: span, value: makeMapping({ literal }, span) }];
}

function textEntry(key: string, text: string, span: Span): Entry {
  return { key, keySpan: span, value: makeScalar(text, span) };
}

/** Returns the text of the first of `fields` that the entry has. A list of words becomes one text. */
function textOf(entry: ParsedEntry, ...fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value = entry.fields[field];
    const text = typeof value === "string" ? value : listText(value ?? []);
    if (text !== undefined && text.trim() !== "") return tidy(text);
  }
  return undefined;
}

function listText(values: readonly (string | ParsedName)[]): string | undefined {
  const words = values.filter((value) => typeof value === "string");
  return words.length === 0 ? undefined : words.join(", ");
}

/** An accent over TeX's dotless i is the accent over an i. */
function tidy(text: string): string {
  return text
    .replaceAll(/ı(?=\p{Mn})/gu, "i")
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function withSubtitle(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined) return title;
  return /[?!.:…]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function containerOf(entry: ParsedEntry): string | undefined {
  const journal = withSubtitle(textOf(entry, "journaltitle", "journal"), textOf(entry, "journalsubtitle"));
  return journal ?? withSubtitle(textOf(entry, "booktitle"), textOf(entry, "booksubtitle"));
}

function isArticle(type: string): boolean {
  return type.startsWith("article-") || type === "periodical" || type === "review";
}

const BOOKS: readonly string[] = ["book", "chapter", "paper-conference", "entry-encyclopedia"];

/** The number of a book is its place in a series. */
function numberVariable(type: string): string {
  return BOOKS.includes(type) ? "collection-number" : "number";
}

function partsOf(entry: ParsedEntry): Parameters<typeof edtfOfParts>[0] {
  return { year: textOf(entry, "year"), month: textOf(entry, "month"), day: textOf(entry, "day") };
}

/** BibTeX has no `url`, so an address is in `howpublished`. Programs escape some of its characters. */
function urlOf(entry: ParsedEntry): string | undefined {
  const published = /https?:\/\/[^\s{}]+/.exec(textOf(entry, "howpublished") ?? "")?.[0];
  return (textOf(entry, "url") ?? published)?.replaceAll(/\\([_%&#~$])/g, "$1");
}

function namesEntry(
  key: string,
  value: ParsedEntry["fields"][string] | undefined,
  span: Span,
): readonly Entry[] {
  const names = Array.isArray(value) ? value.filter((name) => typeof name !== "string") : [];
  const items = names.filter((name) => !isOthers(name)).map((name) => makeMapping(nameParts(name), span));
  const list: List = { kind: "list", items, span };
  return items.length === 0 ? [] : [{ key, keySpan: span, value: list }];
}

/** "and others" is not a name, and CSL cannot express it. */
function isOthers({ lastName, firstName }: ParsedName): boolean {
  return lastName === "others" && firstName === undefined;
}

/** BibLaTeX prints a prefix before the name even where it is not used for sorting (`useprefix=false`). */
function nameParts(name: ParsedName): Readonly<Record<string, string | undefined>> {
  const part = (text: string | undefined): string | undefined => text && tidy(text);
  if (name.name !== undefined) return { literal: part(name.name) };
  const particle = name.useprefix === false ? "dropping-particle" : "non-dropping-particle";
  return {
    family: part(name.lastName),
    given: part(name.firstName),
    [particle]: part(name.prefix),
    suffix: part(name.suffix),
  };
}
