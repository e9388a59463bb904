/** A text's words as one line of prose, with the way back to the file. Rules that read wordings and figures start here. */
import type { Nodes } from "mdast";
import type { Span } from "../diagnostics/span.ts";
import type { Text } from "./text.ts";

export interface Prose {
  /** Without Markdown and citations; blocks and line breaks are parted by "\n", so that nothing reads across them. */
  readonly words: string;
  /** Returns where `words.slice(start, end)` stands in the author's file. */
  spanOf(start: number, end: number): Span;
}

/** A stretch of prose that one Markdown node gave. */
interface Stretch {
  readonly from: number;
  readonly words: string;
  /** Offsets in the Markdown. */
  readonly start: number;
  readonly end: number;
}

export function proseOf(text: Text): Prose {
  const stretches: Stretch[] = [];
  const state = { length: 0 };
  const add = (words: string, node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    stretches.push({ from: state.length, words, start, end: node.position?.end.offset ?? start });
    state.length += words.length;
  };
  gather(text.root, add);
  const words = stretches.map((stretch) => stretch.words).join("");
  return { words, spanOf: (start, end) => spanOf(text, stretches, { start, end }) };
}

const BLOCKS = new Set(["paragraph", "heading", "listItem", "blockquote", "code", "list", "thematicBreak"]);

function gather(node: Nodes, add: (words: string, node: Nodes) => void): void {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      add(node.value, node);
      break;
    case "break":
      add("\n", node);
      break;
    case "image":
      add(node.alt ?? "", node);
      break;
    default:
      if ("children" in node) for (const child of node.children) gather(child, add);
  }
  if (BLOCKS.has(node.type)) add("\n", node);
}

function spanOf(text: Text, stretches: readonly Stretch[], range: { start: number; end: number }): Span {
  const first = markdownOffset(stretches, range.start);
  const last = markdownOffset(stretches, Math.max(range.start, range.end - 1));
  const { file, start, end } = text.span;
  return {
    file,
    start: text.offsets[first] ?? start,
    end: Math.max(text.offsets[last + 1] ?? end, (text.offsets[first] ?? start) + 1),
  };
}

/** Inside a node that escapes or entities made shorter than it is written, the node's own bounds are the best there is. */
function markdownOffset(stretches: readonly Stretch[], at: number): number {
  const stretch = stretches.findLast(
    ({ from, words }) => from <= at && at < from + Math.max(1, words.length),
  );
  if (stretch === undefined) return 0;
  return Math.min(stretch.start + (at - stretch.from), Math.max(stretch.start, stretch.end - 1));
}
