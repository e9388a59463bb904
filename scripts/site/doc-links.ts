/** Finds the links of a Markdown page with their places, and the anchors that a link to it may name. */
import GithubSlugger from "github-slugger";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

export interface DocLink {
  readonly kind: "link" | "image";
  /** What stands in the parentheses, without a title. */
  readonly url: string;
  /** From `[` to `)`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What stands in the brackets, as Markdown. */
  readonly words: string;
}

export interface DocHeading {
  readonly depth: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the links and images of a page in their order; what stands in code is none. */
export function docLinks(text: string): readonly DocLink[] {
  return nodesOf(fromMarkdown(text)).flatMap((node) => {
    if (node.type !== "link" && node.type !== "image") return [];
    const { start, end } = offsets(node);
    const [first, last] = node.type === "link" ? [node.children.at(0), node.children.at(-1)] : [];
    const words = first && last ? text.slice(offsets(first).start, offsets(last).end) : "";
    return [{ kind: node.type, url: node.url, start, end, words }];
  });
}

/** Returns the headings of a page in their order. */
export function docHeadings(text: string): readonly DocHeading[] {
  return nodesOf(fromMarkdown(text)).flatMap((node) =>
    node.type === "heading" ? [{ depth: node.depth, words: plainWords(node), ...offsets(node) }] : [],
  );
}

/** Returns the anchors of a page: its headings as GitHub names them, and each `id` that stands in its markup. */
export function docAnchors(text: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = docHeadings(text).map(({ words }) => slugger.slug(words));
  const ids = nodesOf(fromMarkdown(text)).flatMap((node) =>
    node.type === "html" ? [...node.value.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id) : [],
  );
  return new Set([...headings, ...ids]);
}

/** Returns what a reader sees of a node, without marks. */
export function plainWords(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if (node.type === "image") return node.alt ?? "";
  return "children" in node ? node.children.map(plainWords).join("") : "";
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}

function offsets({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
