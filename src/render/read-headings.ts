/** Reads the words of a rendered page's headings, for the bookmarks in its PDF. */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Html } from "../model/deck.ts";

/** Returns each heading's words without its citation marks, by all of its characters except white space. */
export function readHeadings(page: Html): ReadonlyMap<string, string> {
  const headings = page.match(/<h([1-6])\b(?:(?!<h[1-6]\b).)*?<\/h\1>/gs) ?? [];
  return new Map(
    headings.map((heading) => {
      const { childNodes } = parseFragment(heading);
      const words = childNodes.map((node) => textOf(node, isMark)).join("");
      const all = childNodes.map((node) => textOf(node)).join("");
      return [all.replaceAll(/\s/g, ""), words.replaceAll(/\s+/g, " ").trim()];
    }),
  );
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function textOf(node: Node, leaveOut: (node: Node) => boolean = () => false): string {
  if (leaveOut(node)) return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map((child) => textOf(child, leaveOut)).join("") : "";
}

function isMark(node: Node): boolean {
  return "tagName" in node && node.attrs.some(({ name, value }) => name === "class" && value === "cite");
}
