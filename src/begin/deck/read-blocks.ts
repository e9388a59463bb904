/** Reads a deck's Markdown as blocks in order, each with its line and the fenced divisions that it stands in. */
import type { Definition, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

export interface Block {
  readonly node: RootContent;
  /** Of Pandoc's divisions around it, outermost first: "notes", "columns", "column". */
  readonly divisions: readonly string[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** The text that the nodes' offsets count in. */
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** `lines` are all of the file; those of the head, of which there are `skipped`, are no Markdown. */
export function readBlocks(lines: readonly string[], skipped: number): Blocks {
  const { text, fences } = markFences(lines.map((line, at) => (at < skipped ? "" : line)));
  const root: Root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const open: string[] = [];
  const blocks: Block[] = [];
  const definitions = new Map<string, Definition>();
  for (const node of root.children) {
    if (node.type === "definition") definitions.set(node.identifier, node);
    const fence = node.type === "html" ? fences.get(node.value) : undefined;
    if (fence === "") open.pop();
    else if (fence !== undefined) open.push(fence);
    else blocks.push({ node, divisions: [...open] });
  }
  return { blocks, text, definitions };
}

interface Marked {
  readonly text: string;
  /** What stands for a fence: the class of the division that it opens; "" where it closes one. */
  readonly fences: ReadonlyMap<string, string>;
}

/**
 * CommonMark knows no divisions, and would take their fences for text. A comment in the place of each ends what stands before it,
 * and moves no line.
 */
function markFences(lines: readonly string[]): Marked {
  const fences = new Map<string, string>();
  const code: { mark: string | undefined } = { mark: undefined };
  const marked = lines.map((line, at) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (code.mark !== undefined) {
      if (mark?.startsWith(code.mark) && line.trim() === mark) code.mark = undefined;
      return line;
    }
    if (mark !== undefined) {
      code.mark = mark;
      return line;
    }
    const attributes = attributesOf(line);
    if (attributes === undefined) return line;
    const comment = `<!--:::${at}-->`;
    fences.set(comment, attributes === "" ? "" : classIn(attributes));
    return comment;
  });
  return { text: marked.join("\n"), fences };
}

/** Returns what stands in the fence of a division, a class or a list of attributes in braces; undefined for any other line. */
function attributesOf(line: string): string | undefined {
  const fence = line.trim();
  if (!fence.startsWith(":::")) return undefined;
  const attributes = fence.replaceAll(":", " ").trim();
  const isList = attributes.startsWith("{") && attributes.endsWith("}");
  return isList || /^[\w.-]*$/.test(attributes) ? attributes : undefined;
}

function classIn(attributes: string): string {
  return /^\{[^}]*?\.(?<name>[\w-]+)/.exec(attributes)?.groups?.name ?? attributes;
}
