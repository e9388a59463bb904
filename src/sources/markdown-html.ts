/** Turns parsed Markdown into HTML, so that both are read by the same rules. */
import type { List, ListItem, Nodes, Parents, Root } from "mdast";

/** Line breaks stay where the file has them. Pictures, and definitions that nothing refers to, have no words. */
export function markdownHtml(root: Root): string {
  const parts: string[] = [];
  // Quotations and lists may be nested as deeply as the parser reads them.
  const todo: (Nodes | string)[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === "string") parts.push(next);
    else {
      const { open, close, children } = tagsOf(next);
      parts.push(open);
      todo.push(close);
      for (const child of children.toReversed()) todo.push(child);
    }
  }
  return parts.join("");
}

interface Tags {
  readonly open: string;
  readonly close: string;
  readonly children: readonly (Nodes | string)[];
}

function tagsOf(node: Nodes): Tags {
  switch (node.type) {
    case "text":
      return alone(escapeText(node.value).replaceAll("\n", "<br>"));
    case "inlineCode":
      return alone(`<code>${escapeText(node.value)}</code>`);
    case "code":
      // A parser removes the first line break of a pre element.
      return alone(`<pre>\n${escapeText(node.value)}</pre>`);
    case "html":
      return alone(withoutOpenEnds(node.value));
    case "break":
      return alone("<br>");
    case "heading":
      return around(node, `h${node.depth}`);
    case "paragraph":
      return around(node, "p");
    case "blockquote":
      return around(node, "blockquote");
    case "list":
      return listTags(node);
    case "listItem":
      return around(node, "li");
    case "delete":
      return around(node, "del");
    case "footnoteDefinition":
      return around(node, "div");
    case "footnoteReference":
      return alone(`<sup>[${escapeText(node.label ?? node.identifier)}]</sup>`);
    default:
      return { open: "", close: "", children: "children" in node ? node.children : [] };
  }
}

/** The paragraphs of a list without empty lines are lines. */
function listTags(list: List): Tags {
  const isLoose = list.spread === true || list.children.some((item) => item.spread === true);
  const name = list.ordered === true ? "ol" : "ul";
  return {
    open: `<${name} start="${list.start ?? 1}">`,
    close: `</${name}>`,
    children: isLoose ? list.children : list.children.flatMap(tightItem),
  };
}

function tightItem({ children }: ListItem): readonly (Nodes | string)[] {
  const blocks = children.flatMap((child): readonly (Nodes | string)[] =>
    child.type === "paragraph" ? ["<div>", ...child.children, "</div>"] : [child],
  );
  return ["<li>", ...blocks, "</li>"];
}

/** Elements that contain everything up to their end tag. */
const GREEDY: readonly string[] = [
  "title textarea style xmp iframe noembed noframes script plaintext template select noscript",
  "svg math object audio video canvas",
].flatMap((names) => names.split(" "));

/** Removes tags that would swallow the text after them, since their element does not end where it began. */
function withoutOpenEnds(html: string): string {
  const lower = html.toLowerCase();
  const open = GREEDY.filter((name) => lower.includes(`<${name}`) && !lower.includes(`</${name}`));
  return open.reduce((rest, name) => rest.replaceAll(new RegExp(`<${name}\\b[^<>]*>?`, "gi"), ""), html);
}

function alone(html: string): Tags {
  return { open: html, close: "", children: [] };
}

function around({ children }: Parents, name: string, attributes = ""): Tags {
  return { open: `<${name}${attributes}>`, close: `</${name}>`, children };
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
