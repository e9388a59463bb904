/** Turns an author's text into markup: CommonMark with citation marks, and no raw HTML. */
import type { Element, ElementContent, Root as HastRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Image, Link, Paragraph, Text as PlainText } from "mdast";
import { defaultHandlers, type State, toHast } from "mdast-util-to-hast";
import { curlApostrophes } from "../../model/apostrophes.ts";
import type { Html } from "../../model/deck.ts";
import type { CitationNode, MathsNode, ShiftedNode, Text } from "../../model/text.ts";
import type { Direction } from "../direction.ts";
import { inOrder } from "./in-order.ts";

/** Returns the mark for a citation; undefined for one that names nothing. */
export type Mark = (citation: CitationNode) => ElementContent | undefined;

/** How the texts of a slide are set. */
export interface Setting {
  readonly mark: Mark;
  /** That of the deck. */
  readonly direction: Direction;
}

/** Returns the text as blocks: paragraphs, lists, and everything else that CommonMark has. */
export function blockHtml(text: Text, setting: Setting): Html {
  return withMarksJoined(toHtml(toHast(text.root, { handlers: handlersFor(setting) })));
}

/** Returns a text of a single paragraph without the paragraph around it, for titles, points and cells. */
export function inlineHtml(text: Text, setting: Setting): Html {
  const [only, ...others] = text.root.children;
  if (only?.type !== "paragraph" || others.length > 0) return blockHtml(text, setting);
  const tree = toHast(only, { handlers: handlersFor(setting) });
  return withMarksJoined(
    toHtml(tree.type === "element" ? ({ type: "root", children: tree.children } satisfies HastRoot) : tree),
  );
}

/**
 * Without this, the space that an author writes before a citation could separate the mark from its words at the end of
 * a line.
 */
function withMarksJoined(html: Html): Html {
  return html.replaceAll(/(?<!\s)\s+(?=<sup class="cite">)/g, "");
}

function handlersFor({ mark, direction }: Setting) {
  return {
    citation: (_state: State, node: CitationNode) => mark(node),
    scare: () => undefined,
    superscript: (_state: State, node: ShiftedNode) => shifted("sup", node),
    subscript: (_state: State, node: ShiftedNode) => shifted("sub", node),
    maths: (_state: State, node: MathsNode) => node.drawn ?? texOf(node),
    paragraph: (state: State, node: Paragraph) => {
      const paragraph = defaultHandlers.paragraph(state, node);
      return { ...paragraph, children: inOrder(paragraph.children, direction) };
    },
    text: (state: State, node: PlainText) =>
      defaultHandlers.text(state, { ...node, value: curlApostrophes(node.value) }),
    image: (_state: State, node: Image) => ({ type: "text" as const, value: node.alt ?? "" }),
    link,
  };
}

function shifted(tagName: "sup" | "sub", { value }: ShiftedNode): Element {
  return {
    type: "element",
    tagName,
    properties: {},
    children: [{ type: "text", value: value.replace(/^-(?=\d)/, "−") }],
  };
}

function texOf({ value }: MathsNode): Element {
  return { type: "element", tagName: "code", properties: {}, children: [{ type: "text", value }] };
}

const SAFE_LINK = /^(https?:|mailto:|tel:|#)/i;

/** A link that could run something, or that points to the author's own files, keeps its words and loses its target. */
function link(state: State, node: Link): Element {
  const children = state.all(node);
  if (!SAFE_LINK.test(node.url)) return { type: "element", tagName: "span", properties: {}, children };
  return { type: "element", tagName: "a", properties: { href: node.url, rel: ["noopener"] }, children };
}
