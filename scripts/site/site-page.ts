/** Turns a Markdown file of docs/ into a page of the site: its title moves to the head, and its links lead to other pages. */
import path from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { stringify } from "yaml";
import { type DocLink, docHeadings, docLinks, plainWords } from "./doc-links.ts";
import { resolveDocLink } from "./resolve-doc-link.ts";

export interface SitePage {
  /** Where it lies in the repository: `docs/how-to/chart.md`. */
  readonly file: string;
  /** Its address on the site, without slashes around it: `how-to/chart`. */
  readonly slug: string;
  readonly title: string;
  /** The page as the site's builder reads it. */
  readonly text: string;
  /** Links that lead nowhere, each as a sentence. */
  readonly dead: readonly string[];
}

export interface SitePageOptions {
  readonly file: string;
  readonly text: string;
  /** The address under which the repository shows a file, where it is known: `https://…/blob/HEAD/`. */
  readonly repository: string | undefined;
}

export function sitePage({ file, text, repository }: SitePageOptions): SitePage {
  const [heading] = docHeadings(text);
  const title = heading?.depth === 1 ? heading.words : path.posix.basename(file, ".md");
  const slug = slugOf(file);
  const dead: string[] = [];
  const rewritten = docLinks(text)
    .toReversed()
    .reduce((page, link) => {
      const target = resolveDocLink({ url: link.url, from: file });
      if (target.kind === "dead") dead.unshift(`${file}: ${target.reason}`);
      if (target.kind !== "file" || link.kind === "image") return page;
      const url = siteUrl(target, { slug, repository });
      return page.slice(0, link.start) + shown(link, url) + page.slice(link.end);
    }, text);
  const body = heading?.depth === 1 ? rewritten.slice(rewritten.indexOf("\n", heading.start) + 1) : rewritten;
  const head = stringify({ title, description: description(text), slug });
  return { file, slug, title, text: `---\n${head}---\n${body}`, dead };
}

/** Returns the address of a file of docs/ on the site; a folder's README.md has the folder's. */
export function slugOf(file: string): string {
  if (file === "docs/README.md") return "documents";
  return file.replace(/^docs\//, "").replace(/(?:\/README)?\.md$/, "");
}

interface Target {
  readonly path: string;
  readonly anchor: string;
}

/** A page of the site by a way relative to this one, so that the site works in any folder of a server; a file of the repository there. */
function siteUrl(
  { path: target, anchor }: Target,
  { slug, repository }: { readonly slug: string; readonly repository: string | undefined },
): string | undefined {
  const hash = anchor === "" ? "" : `#${anchor}`;
  if (target.startsWith("docs/") && target.endsWith(".md")) {
    const way = path.posix.relative(`/${slug}`, `/${slugOf(target)}`);
    return way === "" ? hash : `${way}/${hash}`;
  }
  return repository === undefined ? undefined : `${repository}${target}${hash}`;
}

/** Without an address for it, the words stay, and the link goes. */
function shown({ words }: DocLink, url: string | undefined): string {
  return url === undefined ? words : `[${words}](${url})`;
}

/** The first paragraph, as search engines show it. */
function description(text: string): string {
  const first = fromMarkdown(text).children.find(({ type }) => type === "paragraph");
  const words = first === undefined ? "" : plainWords(first).replaceAll(/\s+/g, " ");
  return words.length <= 160 ? words : `${words.slice(0, words.lastIndexOf(" ", 158))}…`;
}
