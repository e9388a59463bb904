/** A text's words as one line of prose, with the way back to the file. Rules about wordings and figures start here. */
import type { Nodes } from "mdast";
import type { Span } from "../diagnostics/span.ts";
import { countWhile } from "../text/count-while.ts";
import { shiftText } from "../text/raised.ts";
import { onceFor } from "./once-for.ts";
import type { CitationNode, ScareNode, ShiftedNode, Text, VariableNode } from "./text.ts";

export interface Prose {
  /** The words without Markdown and citations. "\n" separates blocks and lines, so that nothing is read across them. */
  readonly words: string;
  /** Returns where `words.slice(start, end)` stands in the author's file. */
  spanOf(start: number, end: number): Span;
  /** Each paragraph, heading and block of code in `words`, without the line break after it. */
  readonly blocks: readonly { readonly start: number; readonly end: number }[];
  /** What stands in code, in `words`: nobody says it, and what looks like quotation marks there quotes nothing. */
  readonly code: readonly { readonly start: number; readonly end: number }[];
  /** The TeX of each formula, in `words`. */
  readonly formulas: readonly { readonly start: number; readonly end: number }[];
  /** What has a place among the words but no words of its own, in order. */
  readonly marks: readonly ProseMark[];
}

export interface ProseMark {
  readonly node: CitationNode | VariableNode | ScareNode;
  /** Offset in `words`. */
  readonly at: number;
}

/** A stretch of prose that comes from one Markdown node. */
interface Stretch {
  readonly from: number;
  readonly words: string;
  /** Offsets in the Markdown. */
  readonly start: number;
  readonly end: number;
}

export const proseOf = onceFor((text: Text): Prose => {
  const stretches: Stretch[] = [];
  const marks: ProseMark[] = [];
  const blocks: { readonly start: number; readonly end: number }[] = [];
  const code: { readonly start: number; readonly end: number }[] = [];
  const formulas: { readonly start: number; readonly end: number }[] = [];
  const state = { length: 0 };
  const add = (words: string, node: Nodes): void => {
    if (words === "") return;
    stretches.push({ from: state.length, words, ...placeOf(words, node, text.markdown) });
    state.length += words.length;
  };
  const gather = (node: Nodes): void => {
    const start = state.length;
    if ("children" in node) for (const child of node.children) gather(child);
    else if (isMark(node)) marks.push({ node, at: start });
    else add(wordsOfLeaf(node), node);
    if (CODE.has(node.type)) code.push({ start, end: state.length });
    if (node.type === "maths") formulas.push({ start, end: state.length });
    if (LEAF_BLOCKS.has(node.type)) blocks.push({ start, end: state.length });
    if (BLOCKS.has(node.type)) add("\n", node);
  };
  gather(text.root);
  const words = stretches.map((stretch) => stretch.words).join("");
  return { words, spanOf: spansIn(text, stretches), blocks, code, formulas, marks };
});

/** A function of its own, so that it keeps nothing else of what was read. */
function spansIn(text: Text, stretches: readonly Stretch[]): Prose["spanOf"] {
  return (start, end) => spanOf(text, stretches, { start, end });
}

/** Returns a text's words without Markdown, citations and variables, with white space folded to single spaces. */
export function plainText(text: Text): string {
  return proseOf(text).words.replaceAll(/\s+/g, " ").trim();
}

/** Returns the words between formulas as `plainText` does, in order: those that a page shows as they are. */
export function wordsBesideFormulas(text: Text): readonly string[] {
  const { words, formulas } = proseOf(text);
  const ends = [...formulas.map(({ start }) => start), words.length];
  return ends
    .map((end, at) =>
      words
        .slice(formulas[at - 1]?.end ?? 0, end)
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((piece) => piece !== "");
}

/** Formulas are their TeX. */
const CODE = new Set(["inlineCode", "code", "maths"]);
const LEAF_BLOCKS = new Set(["paragraph", "heading", "code"]);
const BLOCKS = new Set([...LEAF_BLOCKS, "listItem", "blockquote", "list", "thematicBreak"]);

function isMark(node: Nodes): node is ProseMark["node"] {
  return node.type === "citation" || node.type === "variable" || node.type === "scare";
}

function isShifted(node: Nodes): node is ShiftedNode {
  return node.type === "superscript" || node.type === "subscript";
}

/** Also for nodes that have no words, where it is empty. */
function wordsOfLeaf(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
    case "maths":
      return node.value;
    case "superscript":
      return shiftText(node.value, "raised");
    case "subscript":
      return shiftText(node.value, "lowered");
    case "break":
      return "\n";
    case "image":
      return node.alt ?? "";
    default:
      return "";
  }
}

/**
 * Returns the place of the words themselves, where they are written unchanged: the marks of code and pictures come
 * before them.
 */
function placeOf(words: string, node: Nodes, markdown: string): Pick<Stretch, "start" | "end"> {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const written = isShifted(node) ? node.value : words;
  const at = markdown.slice(start, end).indexOf(written);
  return at === -1 ? { start, end } : { start: start + at, end: start + at + written.length };
}

function spanOf(text: Text, stretches: readonly Stretch[], range: { start: number; end: number }): Span {
  const first = markdownOffset(stretches, range.start);
  const last = markdownOffset(stretches, Math.max(range.start, range.end - 1));
  const { file, start, end } = text.span;
  const from = text.offsets[first] ?? 0;
  const to = text.offsets[last + 1] ?? end - start;
  return { file, start: start + from, end: start + Math.max(to, from + 1) };
}

/** Returns the last of the ordered stretches that does not begin after `at`. */
function lastFrom(stretches: readonly Stretch[], at: number): Stretch | undefined {
  return stretches[countWhile(stretches, ({ from }) => from <= at) - 1];
}

/** Inside a node that escapes or entities made shorter, nothing is more exact than the node's own bounds. */
function markdownOffset(stretches: readonly Stretch[], at: number): number {
  const stretch = lastFrom(stretches, at);
  if (stretch === undefined || at >= stretch.from + stretch.words.length) return 0;
  return Math.min(stretch.start + (at - stretch.from), Math.max(stretch.start, stretch.end - 1));
}
