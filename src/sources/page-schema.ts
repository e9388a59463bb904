/** Reads what a page says about itself for search engines: schema.org's terms in JSON-LD. */
import * as z from "zod";

/** One thing of schema.org, with the names of its types. */
export interface SchemaItem {
  readonly types: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Schema {
  /** What describes the page itself, the most specific first: articles, then web pages. */
  readonly works: readonly SchemaItem[];
  /** The site that the page belongs to. */
  readonly sites: readonly SchemaItem[];
  /** The names of the sections that lead to the page. */
  readonly path: readonly string[];
  /** Returns the things that a property refers to, with references inside the page followed. */
  follow(value: unknown): readonly unknown[];
}

/** Types whose `author`, `datePublished` and `name` are the page's own. */
const WORK = /(?:Article|Posting|Report|Thesis|Chapter|Book|Legislation|Dataset|CreativeWork|Review)$/;

const record = z.record(z.string(), z.unknown());
const reference = z.object({ "@id": z.string() });
const typed = z.object({ "@type": z.union([z.string().transform((type) => [type]), z.array(z.string())]) });

/** What is not JSON is ignored. */
export function readSchema(scripts: readonly string[]): Schema {
  const items = scripts.flatMap((script) => topItems(parseJson(script)));
  const byId = new Map(
    items.flatMap((item) => (typeof item.data["@id"] === "string" ? [[item.data["@id"], item.data]] : [])),
  );
  const ofType = (pattern: RegExp): readonly SchemaItem[] =>
    items.filter(({ types }) => types.some((type) => pattern.test(type)));
  return {
    works: [...ofType(WORK), ...ofType(/(?:^|Item|About|Profile|FAQ)Page$|^WebPage$/)],
    sites: ofType(/^WebSite$/),
    path: ofType(/^BreadcrumbList$/).flatMap(({ data }) => listOf(data.itemListElement).flatMap(stepNames)),
    follow: (value) =>
      listOf(value).map((thing) => {
        const { success, data } = reference.safeParse(thing);
        return success && !hasName(thing) ? (byId.get(data["@id"]) ?? thing) : thing;
      }),
  };
}

/** A step has a name, or its target has. */
function stepNames(step: unknown): readonly string[] {
  return textsOf([step, ...listOf(record.safeParse(step).data?.item)]);
}

function hasName(thing: unknown): boolean {
  return record.safeParse(thing).data?.name !== undefined;
}

function parseJson(script: string): unknown {
  // Comments and CDATA come from the time when scripts had to be hidden from browsers.
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, "");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Things at the top level and in `@graph`, and the main subject of each. Lists of other pages are left out. */
function topItems(data: unknown): readonly SchemaItem[] {
  return listOf(data).flatMap((thing) => {
    const item = itemOf(thing);
    if (item === undefined) return graphOf(thing);
    return [
      item,
      ...listOf(item.data.mainEntity).flatMap((entity) => itemOf(entity) ?? []),
      ...graphOf(thing),
    ];
  });
}

function graphOf(thing: unknown): readonly SchemaItem[] {
  return listOf(record.safeParse(thing).data?.["@graph"]).flatMap((member) => itemOf(member) ?? []);
}

function itemOf(thing: unknown): SchemaItem | undefined {
  const data = record.safeParse(thing).data;
  const types = typed.safeParse(thing).data?.["@type"];
  if (data === undefined || types === undefined) return undefined;
  return { data, types: types.map((type) => type.replace(/^.*[/:]/, "")) };
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat() : [value];
}

/** Returns the texts of a property, and the names of things in it. */
export function textsOf(values: readonly unknown[]): readonly string[] {
  return values
    .flatMap((value) => (typeof value === "string" ? [value] : listOf(record.safeParse(value).data?.name)))
    .filter((text): text is string => typeof text === "string")
    .map(decodeEntities)
    .filter((text) => text !== "");
}

/** Template systems leave entities in their JSON. */
function decodeEntities(text: string): string {
  return text
    .replaceAll(/&(?:amp|#0*38);/g, "&")
    .replaceAll(/&(?:quot|#0*34);/g, '"')
    .replaceAll(/&(?:#0*39|apos|#x27);/g, "'")
    .replaceAll(/&#0*8217;/g, "’")
    .replaceAll(/\s+/g, " ")
    .trim();
}
