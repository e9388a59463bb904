/**
 * Gathers the places in which a page describes itself: its head, its marked-up elements, its data for search engines.
 */
import type { DefaultTreeAdapterTypes } from "parse5";
import { attributeOf, type HtmlElement, isElement, isTextNode, nodesIn, wordsIn } from "./html-elements.ts";
import { readSchema, type Schema } from "./page-schema.ts";

export interface Statements {
  /** What the `meta` elements of these names or properties say, in the order of the names, regardless of case. */
  meta(...names: readonly string[]): readonly string[];
  /** Elements with one of the names as `itemprop` (schema.org's microdata) or at the end of `property` (RDFa). */
  marked(name: string): readonly HtmlElement[];
  elements(tagName: string): readonly HtmlElement[];
  readonly schema: Schema;
  /** The page's address: where it was fetched, or what it states. */
  readonly url: string | undefined;
  readonly all: readonly HtmlElement[];
}

export function gatherStatements(
  document: DefaultTreeAdapterTypes.Document,
  fetchedFrom: string | undefined,
): Statements {
  const all = [...nodesIn(document)].filter(isElement);
  const named = Map.groupBy(all, ({ tagName }) => tagName);
  const metas = Map.groupBy(named.get("meta") ?? [], metaName);
  const marks = Map.groupBy(all, markName);
  const elements = (tagName: string): readonly HtmlElement[] => named.get(tagName) ?? [];
  const scripts = elements("script").filter((script) => /ld\+json/i.test(attributeOf(script, "type") ?? ""));
  return {
    all,
    elements,
    meta: (...names) =>
      names.flatMap((name) => (metas.get(name) ?? []).map(contentOf)).filter((content) => content !== ""),
    marked: (name) => marks.get(name) ?? [],
    schema: readSchema(scripts.map(rawText)),
    url: fetchedFrom ?? canonicalUrl(elements("link")),
  };
}

/**
 * Returns the value of a marked element: `content`, `datetime`, the `title` of an abbreviation, otherwise its words.
 */
export function saidBy(element: HtmlElement): string {
  const said =
    attributeOf(element, "content") ??
    attributeOf(element, "datetime") ??
    (element.tagName === "abbr" ? attributeOf(element, "title") : undefined);
  return said?.trim() ?? wordsIn(element);
}

function metaName(meta: HtmlElement): string {
  const name = attributeOf(meta, "name") ?? attributeOf(meta, "property") ?? attributeOf(meta, "http-equiv");
  return (name ?? "").trim().toLowerCase();
}

function contentOf(meta: HtmlElement): string {
  return (attributeOf(meta, "content") ?? "").replaceAll(/\s+/g, " ").trim();
}

/** `schema:datePublished` and `datePublished` are the same. */
function markName(element: HtmlElement): string {
  const name =
    attributeOf(element, "itemprop") ?? (element.tagName === "meta" ? "" : attributeOf(element, "property"));
  return (name ?? "").trim().split(/\s+/)[0]?.split(/[:/]/).at(-1) ?? "";
}

function rawText(script: HtmlElement): string {
  return script.childNodes.map((node) => (isTextNode(node) ? node.value : "")).join("");
}

function canonicalUrl(links: readonly HtmlElement[]): string | undefined {
  const link = links.find((element) => /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, "rel") ?? ""));
  const href = (link === undefined ? "" : (attributeOf(link, "href") ?? "")).trim();
  const absolute = href.startsWith("//") ? `https:${href}` : href;
  return /^https?:\/\//i.test(absolute) && URL.canParse(absolute) ? absolute : undefined;
}
