/** Reads the fields that notes use out of a CSL item: cleaned, typed, and undefined where they say nothing. */
import { curlApostrophes } from "../model/apostrophes.ts";
import type { CslItem, CslName } from "../model/csl.ts";
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
  /** ISO 8601 without a time. */
  readonly issued: string | undefined;
  readonly accessed: string | undefined;
  readonly link: Link | undefined;
}

export interface Name {
  /** "Ursula von der Leyen". */
  readonly full: string;
  /** "von der Leyen". */
  readonly family: string;
}

export interface Link {
  readonly href: string;
  /** As it is printed, whole. */
  readonly text: string;
  /** What stands for a source that has nothing but its address: a host, or the DOI. */
  readonly site: string;
}

/** Returns the item's fields; of what CSL calls a number, "12" and 12 are the same. */
export function readFields(csl: CslItem): CslFields {
  const authors = readNames(csl.author);
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
    editors: readNames(csl.editor),
    recipients: readNames(csl.recipient),
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
    issued: csl.issued === undefined ? undefined : dayOf(csl.issued.iso),
    accessed: csl.accessed === undefined ? undefined : dayOf(csl.accessed.iso),
    link: readDoi(csl.DOI) ?? readUrl(csl.URL),
  };
}

function folded(text: string | undefined): string | undefined {
  return text?.toLowerCase();
}

/**
 * Returns a value as one line without the punctuation that a note puts between its parts, or undefined where it has
 * no letter and no digit. Zotero's rich text (`<i>`, `<span class="nocase">`) loses its tags, and apostrophes are curled.
 */
function readText(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = trimPunctuation(
    String(value)
      .toWellFormed()
      .replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]*)?>/gi, "")
      .replace(/""|''|“\s*”|‘\s*’|„\s*[“”]|«\s*»/g, "")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim(),
  );
  return /[\p{L}\p{N}]/u.test(text) ? curlApostrophes(text) : undefined;
}

/** A kind or number is a word inside a phrase: it cannot end a sentence. */
function readLabel(value: unknown): string | undefined {
  return readText(value)?.replace(/(?<![\s?!….])[\s?!….]+$/u, "");
}

const ENDING_STOP = /(?<!\.)\.{1,2}(?<closing>["'”’“»]*)$/u;

/** A full stop that belongs to an abbreviation is no sentence's end. */
const ABBREVIATION = /(?:\p{L}\.\s?\p{L}\.|(?:^|\s)(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al)\.)["'”’“»]*$/iu;

function trimPunctuation(text: string): string {
  let bare = trimJoints(text.replace(/^[\s,;:]+/, ""));
  while (ENDING_STOP.test(bare.slice(-REACH)) && !ABBREVIATION.test(bare.slice(-REACH))) {
    bare = trimJoints(bare.slice(0, -REACH) + bare.slice(-REACH).replace(ENDING_STOP, "$<closing>"));
  }
  return bare;
}

/** UTF-16 code units at a title's end that show whether its full stop is an abbreviation's. */
const REACH = 40;

/** Without what would stand between it and something that follows: commas, colons, dashes behind a space. */
function trimJoints(text: string): string {
  let { length: end } = text;
  for (;;) {
    if (/[\s,;:]/.test(text.charAt(end - 1))) end -= 1;
    else if (/[-–—]/.test(text.charAt(end - 1)) && /\s/.test(text.charAt(end - 2))) end -= 2;
    else return text.slice(0, end);
  }
}

function readNames(value: unknown): readonly Name[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  return names.flatMap((name) => {
    const read = isName(name) ? readName(name) : undefined;
    return read === undefined ? [] : [read];
  });
}

function isName(value: unknown): value is CslName {
  return typeof value === "object" && value !== null;
}

function readName(name: CslName): Name | undefined {
  const literal = readText(name.literal);
  if (literal !== undefined) return { full: literal, family: literal };
  const family = joined([readText(name["non-dropping-particle"]), readText(name.family)]);
  const given = joined([readText(name.given), readText(name["dropping-particle"])]);
  const full = joined([given, family, readText(name.suffix)]);
  return full === undefined ? undefined : { full, family: family ?? full };
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const written = parts.filter((part) => part !== undefined);
  return written.length === 0 ? undefined : written.join(" ");
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
  // Anything but http and https is of no use to a reader, and may run code or name a file of the author's machine.
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const text = /[\s\p{C}]/u.test(written) ? url.href : written;
  return { text, href: url.href, site: url.hostname.replace(/^www\./, "") };
}
