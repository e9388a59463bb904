/** Extracts the text of Markdown: its words without the marks. Called by extract-source. */
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { deepMarks, isDeep } from "../brief/nesting.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { Extracted } from "./extraction.ts";
import { readFrontMatter } from "./front-matter.ts";
import { fragmentText } from "./html-text.ts";
import { PastLimit } from "./limits.ts";
import { plainLines } from "./plain-lines.ts";

/**
 * Returns the blocks of CommonMark as paragraphs, list items on lines of their own, line breaks where the file has
 * them; code as it is, tables with their bars. The title is the front matter's, else the first heading.
 */
export function extractMarkdown(options: {
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
}): Extracted {
  const { text: decoded, remarks } = decodeBytes(options.bytes, options.encoding);
  const { metadata, body } = readFrontMatter(plainLines(decoded));
  if (deepMarks(body) !== undefined) throw TOO_DEEP;
  const root = fromMarkdown(body);
  if (isDeep(root)) throw TOO_DEEP;
  const text = write(root)
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  const title = metadata.title ?? firstHeading(root);
  return {
    kind: "read",
    extraction: {
      text: text === "" ? "" : `${text}\n`,
      packages: ["mdast-util-from-markdown"],
      metadata: { ...metadata, ...(title === undefined ? {} : { title }) },
      boilerplate: [],
      remarks,
    },
  };
}

const TOO_DEEP = new PastLimit(
  "The Markdown has more quotations, lists or emphasis in one another than anybody means.",
  ["Save it as plain text (.txt), and add that."],
);

function firstHeading({ children }: Root): string | undefined {
  const heading = children.find((node) => node.type === "heading" && node.depth === 1);
  const words = heading === undefined ? "" : write(heading).trim();
  return words === "" ? undefined : words;
}

function write(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value;
    case "html":
      return fragmentText(node.value).trim();
    case "break":
      return "\n";
    case "root":
    case "blockquote":
      return node.children.map(write).join("\n\n");
    case "list":
      return node.children.map(write).join(node.spread === true ? "\n\n" : "\n");
    case "listItem":
      return node.children.map(write).join(node.spread === true ? "\n\n" : "\n");
    case "image":
    case "imageReference":
    case "definition":
    case "thematicBreak":
      return "";
    default:
      return "children" in node ? node.children.map(write).join("") : "";
  }
}
