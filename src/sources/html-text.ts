/** Reads the text of an HTML tree as a reader sees it. Called by the extractors whose formats become HTML. */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
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
  return textOf(parseFragment(html), skip);
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
  const preserved: Element[] = [];
  // a tree of markup written by others may be deeper than the stack
  const todo: (Node | (() => void))[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === "function") next();
    else if (isText(next)) (preserved.length > 0 ? writer.preserve : writer.flow)(next.value);
    else if (!("childNodes" in next)) continue;
    else if (!("tagName" in next) || !(isUnshown(next) || skip(next))) {
      if ("tagName" in next) todo.push(enter(next, { writer, preserved }));
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
}

/** Opens `element`, and returns what closes it. */
function enter(element: Element, page: Page): () => void {
  const leave = enterBlock(element, page.writer);
  if (!PRESERVED.includes(element.tagName)) return leave;
  page.preserved.push(element);
  return () => {
    page.preserved.pop();
    leave();
  };
}

function enterBlock(element: Element, writer: LineWriter): () => void {
  const { tagName } = element;
  if (tagName === "br") writer.preserve("\n");
  if ((tagName === "td" || tagName === "th") && hasCellBefore(element)) writer.nextCell();
  if (tagName === "tr") {
    writer.startRow();
    return writer.endRow;
  }
  const breakAround = PARAGRAPHS.includes(tagName) ? writer.breakParagraph : writer.breakLine;
  if (!PARAGRAPHS.includes(tagName) && !LINES.includes(tagName)) return () => undefined;
  breakAround();
  return breakAround;
}

function hasCellBefore(cell: Element): boolean {
  const row = cell.parentNode?.childNodes ?? [];
  return row.slice(0, row.indexOf(cell)).some(({ nodeName }) => nodeName === "td" || nodeName === "th");
}
