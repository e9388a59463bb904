/** Reads the text of an HTML tree as a reader sees it. Called by the extractors whose formats become HTML. */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { limitedHtml } from "./limits.ts";
import { type LineWriter, writeLines } from "./line-writer.ts";
import { plainLines } from "./plain-lines.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Returns the text of a whole page. */
export function pageText(document: DefaultTreeAdapterTypes.Document): string {
  return textOf(document);
}

/** Returns the text of a piece of HTML; elements for which `skip` holds are left out. */
export function fragmentText(html: string, skip: (element: Element) => boolean = () => false): string {
  return textOf(parseFragment(html, limitedHtml()), skip);
}

/** What browsers show no text of, or only where something cannot be run or played. */
const UNSHOWN: readonly string[] = [
  "script style template noscript head title noframes iframe object embed applet audio video canvas svg",
  "select datalist textarea rp annotation annotation-xml",
].flatMap((names) => names.split(" "));

/** An empty line stands before and after these. */
const PARAGRAPHS: readonly string[] = [
  "p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr article section aside main header footer nav",
  "fieldset form details dialog search menu listing",
].flatMap((names) => names.split(" "));

const LINES: readonly string[] = [
  "html body div li dt dd caption thead tbody tfoot figcaption address legend summary hgroup center",
].flatMap((names) => names.split(" "));

/**
 * Returns the text between the tags: each block on lines of its own, cells parted by tabs, white space
 * collapsed except in `pre`. Left out is what HTML itself does not show (scripts, styles, templates, controls,
 * `hidden`); style sheets are not read.
 */
function textOf(root: Node, skip: (element: Element) => boolean = () => false): string {
  const writer = writeLines();
  const page: Page = { writer, preserved: [], rows: new Set() };
  // a tree of markup written by others may be deeper than the stack
  const todo: (Node | (() => void))[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === "function") next();
    else if (isText(next)) (page.preserved.length > 0 ? writer.preserve : writer.flow)(next.value);
    else if (!("childNodes" in next)) continue;
    else if (!("tagName" in next) || !(isUnshown(next) || skip(next))) {
      if ("tagName" in next) todo.push(enter(next, page));
      // not spread, as a node may have more children than a call takes arguments
      for (const child of next.childNodes.toReversed()) todo.push(child);
    }
  }
  return plainLines(writer.finish());
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

function isUnshown(element: Element): boolean {
  const hidden = element.attrs.find(({ name }) => name === "hidden");
  return UNSHOWN.includes(element.tagName) || (hidden !== undefined && hidden.value !== "until-found");
}

const PRESERVED: readonly string[] = ["pre", "listing", "xmp", "plaintext"];

interface Page {
  readonly writer: LineWriter;
  /** The open elements whose white space counts. */
  readonly preserved: Element[];
  /** Those of which a cell was read. */
  readonly rows: Set<Node>;
}

/** Opens `element`, and returns what closes it. */
function enter(element: Element, page: Page): () => void {
  const leave = enterBlock(element, page);
  if (!PRESERVED.includes(element.tagName)) return leave;
  page.preserved.push(element);
  return () => {
    page.preserved.pop();
    leave();
  };
}

function enterBlock(element: Element, { writer, rows }: Page): () => void {
  const { tagName } = element;
  if (tagName === "br") writer.preserve("\n");
  if (tagName === "td" || tagName === "th") enterCell(element, { writer, rows });
  if (tagName === "tr") {
    writer.startRow();
    return writer.endRow;
  }
  const breakAround = PARAGRAPHS.includes(tagName) ? writer.breakParagraph : writer.breakLine;
  if (!PARAGRAPHS.includes(tagName) && !LINES.includes(tagName)) return () => undefined;
  breakAround();
  return breakAround;
}

function enterCell({ parentNode }: Element, { writer, rows }: Pick<Page, "writer" | "rows">): void {
  if (parentNode === null) return;
  if (rows.has(parentNode)) writer.nextCell();
  rows.add(parentNode);
}
