/** Reads what an HTML page says of itself, and which part of it is its content. Called by extract-html. */
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import * as z from "zod";
import type { Metadata, SourceName } from "./extraction.ts";
import { gatherMetadata } from "./gather-metadata.ts";
import { readNames, wholeName } from "./read-names.ts";

export interface ReadPage {
  readonly metadata: Metadata;
  /** HTML of the part that is neither menu nor notice. */
  readonly content: string;
}

/** Returns what Defuddle makes of `html`, without asking the network for anything; throws what it throws. */
export async function readPage(html: string, url: string | undefined): Promise<ReadPage> {
  const { document } = parseHTML(html);
  const options = { useAsync: false, fetch: refuse, removeImages: true };
  const page = await Defuddle(document, url ?? "about:blank", options);
  const { type, author } = readSchema(page.schemaOrgData);
  // without a name of its own, Defuddle calls a site by its author or its domain
  const site = [page.author, page.domain, ""].includes(page.site) ? undefined : page.site;
  return {
    content: page.content,
    metadata: gatherMetadata({
      type: type ?? "webpage",
      title: page.title,
      author: author.length > 0 ? author : readNames(page.author),
      site,
      issued: page.published,
      language: page.language,
      url: canonicalUrl(document),
    }),
  };
}

function refuse(): never {
  throw new Error("Nothing is fetched while a page is read.");
}

/** schema.org's types that are one of CSL's; a page of any other is a web page. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/NewsArticle$/, "article-newspaper"],
  [/^BlogPosting$/, "post-weblog"],
  [/^(?:Medical)?ScholarlyArticle$/, "article-journal"],
  [/^Report$/, "report"],
];

const person = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const people = z.union([person.transform((name) => [name]), z.array(person.catch(""))]);
const article = z.looseObject({
  "@type": z.union([z.string().transform((type) => [type]), z.array(z.string())]),
  author: people.catch([]).optional(),
});

/** Defuddle gives what schema.org says as it stands in the page, in one flat list. */
function readSchema(data: unknown): {
  readonly type: string | undefined;
  readonly author: readonly SourceName[];
} {
  const items = Array.isArray(data) ? data.flat() : [data];
  for (const item of items) {
    const read = article.safeParse(item).data;
    const type = TYPES.find(([pattern]) => read?.["@type"].some((name) => pattern.test(name)))?.[1];
    if (read === undefined || type === undefined) continue;
    return { type, author: (read.author ?? []).filter((name) => name !== "").map(wholeName) };
  }
  return { type: undefined, author: [] };
}

function canonicalUrl(document: ReturnType<typeof parseHTML>["document"]): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  return /^https?:\/\//i.test(href) ? href : undefined;
}
