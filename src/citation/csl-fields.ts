/** Reads the fields that notes use from a CSL item: cleaned, typed, and undefined where they are empty. */
import type { CslDate, CslItem } from "../model/csl.ts";
import { type Name, readNames } from "./csl-names.ts";
import { readText } from "./csl-text.ts";
import { dayOf } from "./date-forms.ts";

export interface CslFields {
  readonly type: string;
  readonly title: string | undefined;
  readonly titleShort: string | undefined;
  readonly authors: readonly Name[];
  readonly editors: readonly Name[];
  readonly recipients: readonly Name[];
  readonly container: string | undefined;
  readonly collection: string | undefined;
  readonly event: string | undefined;
  /** Publisher or, for laws and rulings, the authority; undefined where the author or container already names it. */
  readonly publisher: string | undefined;
  readonly genre: string | undefined;
  readonly number: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly edition: string | undefined;
  readonly page: string | undefined;
  /** The day, without a time. */
  readonly issued: CslDate | undefined;
  readonly accessed: CslDate | undefined;
  readonly link: Link | undefined;
}

export interface Link {
  readonly href: string;
  /** As it is printed, in full. */
  readonly text: string;
  /** The name of a source that has nothing but its address: a host, or the DOI. */
  readonly site: string;
}

/** Returns the item's fields. Where CSL has a number, "12" and 12 mean the same. */
export function readFields(csl: CslItem): CslFields {
  const authors = readNames(csl.author, csl.language);
  const container = readText(csl["container-title"]);
  const said = new Set([container, ...authors.map((name) => name.full)].map(folded));
  const unsaid = (text: string | undefined): string | undefined =>
    said.has(folded(text)) ? undefined : text;
  const named = new Set(authors.map((name) => folded(name.full)));
  return {
    type: csl.type,
    title: readText(csl.title),
    titleShort: readText(csl["title-short"] ?? csl.shortTitle),
    authors,
    editors: readNames(csl.editor, csl.language),
    recipients: readNames(csl.recipient, csl.language),
    container: named.has(folded(container)) ? undefined : container,
    collection: readText(csl["collection-title"]),
    event: readText(csl["event-title"] ?? csl.event),
    publisher: unsaid(readText(csl.publisher)) ?? unsaid(readText(csl.authority)),
    genre: readLabel(csl.genre),
    number: readLabel(csl.number),
    volume: readText(csl.volume),
    issue: readText(csl.issue),
    edition: readText(csl.edition),
    page: readText(csl.page)?.replace(/(?:(?<!\s)\s+)?[-–—]+\s*/g, "–"),
    issued: readDate(csl.issued),
    accessed: readDate(csl.accessed),
    link: readDoi(csl.DOI) ?? readUrl(csl.URL),
  };
}

function readDate(date: CslDate | undefined): CslDate | undefined {
  if (date === undefined) return undefined;
  const { iso, end, literal, ...rest } = date;
  const words = readText(literal);
  if (iso === undefined && end === undefined && words === undefined) return undefined;
  return {
    ...rest,
    ...(iso === undefined ? {} : { iso: dayOf(iso) }),
    ...(end === undefined ? {} : { end: dayOf(end) }),
    ...(words === undefined ? {} : { literal: words }),
  };
}

function folded(text: string | undefined): string | undefined {
  return text?.toLowerCase();
}

/** A kind or number is a word inside a phrase, so it must not end a sentence. */
function readLabel(value: unknown): string | undefined {
  return readText(value)?.replace(/(?<![\s?!….])[\s?!….]+$/u, "");
}

function readDoi(value: unknown): Link | undefined {
  const doi = typeof value === "string" ? /10\.\d{4,9}\/\S*[^\s.,;:]/.exec(value)?.[0] : undefined;
  if (doi === undefined) return undefined;
  const href = URL.parse(`https://doi.org/${doi.replaceAll("#", "%23").replaceAll("?", "%3F")}`)?.href;
  return href === undefined ? undefined : { href, text: `https://doi.org/${doi}`, site: `doi:${doi}` };
}

function readUrl(value: unknown): Link | undefined {
  const written = typeof value === "string" ? value.trim() : "";
  const url = URL.parse(written);
  // Any other scheme than http and https is useless to a reader, and may run code or name a file on the author's
  // machine.
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const text = /[\s\p{C}]/u.test(written) ? url.href : written;
  return { text, href: url.href, site: url.hostname.replace(/^www\./, "") };
}
