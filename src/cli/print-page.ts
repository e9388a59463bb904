/** Prints a page of the documentation in a terminal: headings in bold, paragraphs in lines of its width, examples as they are. */
import type { List, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { columnsOf } from "../text/text-columns.ts";
import { painter, type Stream } from "./terminal.ts";

const WIDEST = 100;
const USUAL = 80;
const INDENT = "    ";

export function printPage(markdown: string, stream: Stream): void {
  const paint = painter(stream);
  const width = Math.min(stream.columns ?? USUAL, WIDEST);
  const parts = fromMarkdown(markdown).children.map((part) => linesOf(part));
  stream.write(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);

  function linesOf(part: RootContent): readonly string[] {
    switch (part.type) {
      case "heading":
        return [paint("bold", wordsOf(part.children))];
      case "paragraph":
        return wrapped(wordsOf(part.children), width);
      case "code":
        return part.value.split("\n").map((line) => `${INDENT}${line}`.trimEnd());
      case "list":
        return pointsOf(part);
      default:
        return [];
    }
  }

  function pointsOf({ children }: List): readonly string[] {
    return children.flatMap((item) =>
      item.children
        .flatMap((part) => (part.type === "paragraph" ? wrapped(wordsOf(part.children), width - 2) : []))
        .map((line, at) => `${at === 0 ? "-" : " "} ${line}`),
    );
  }
}

function wordsOf(parts: readonly PhrasingContent[]): string {
  return parts.map(textOf).join("").replaceAll(/\s+/g, " ");
}

/** Links are shown by their words, and code in its marks, so that it can be told from words. */
function textOf(node: Nodes): string {
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
