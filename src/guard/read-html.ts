/** Takes mark-up apart into all that a browser reads in it, tokenised and parsed by parse5. */
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  InsertionMode,
  Parser,
  type TokenHandler,
  Tokenizer,
} from "parse5";
import { sightOf } from "../sources/html-hidden.ts";
import { Gathered, type MarkupPieces } from "./markup-pieces.ts";

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** Returns the pieces of a page or of a part of one, whatever is wrong with it (HTML Standard, 13.2). */
export function readHtml(html: string): MarkupPieces {
  const gathered = new Gathered();
  // what stands in `noscript` is read as elements, in its place
  const parser = new Parser<Tree>({ scriptingEnabled: false });
  parser.tokenizer = new Tokenizer(parser.options, gatherer(parser, { html, gathered }));
  parser.tokenizer.write(html, true);
  const { document } = parser;
  return gathered.pieces([laidOut(document), laidOut(document, isPassedOver)]);
}

/** Hears every token as it is written before the parser moves, mends or drops it. */
function gatherer(
  parser: Parser<Tree>,
  { html, gathered }: { readonly html: string; readonly gathered: Gathered },
): TokenHandler {
  return {
    onStartTag(token) {
      gathered.tag(token);
      parser.onStartTag(token);
    },
    onEndTag(token) {
      gathered.tag(token);
      parser.onEndTag(token);
    },
    onCharacter(token) {
      if (isCode(parser)) gathered.addCode(token.chars);
      else gathered.add(token.chars);
      parser.onCharacter(token);
    },
    onWhitespaceCharacter(token) {
      if (isCode(parser)) gathered.addCode(token.chars);
      else gathered.add(" ");
      parser.onWhitespaceCharacter(token);
    },
    onNullCharacter: (token) => parser.onNullCharacter(token),
    onComment(token) {
      gathered.aside.add(token.data);
      parser.onComment(token);
    },
    onDoctype(token) {
      gathered.doctype(token);
      parser.onDoctype(token);
    },
    onEof: (token) => parser.onEof(token),
    onParseError({ code, endOffset }) {
      if (code === "duplicate-attribute") gathered.dropped(html.slice(endOffset));
      // a tag that does not end is no token at all
      if (code === "eof-in-tag") gathered.aside.add(html);
    },
  };
}

/** While a script or style sheet of HTML is read; those of SVG are read as any other text is. */
function isCode({ insertionMode, openElements }: Parser<Tree>): boolean {
  if (insertionMode !== InsertionMode.TEXT) return false;
  const { current } = openElements;
  return current !== undefined && "tagName" in current && /^(?:script|style)$/.test(current.tagName);
}

/**
 * The words in the order of the tree: a browser moves some of them, and shows alternative texts in the place of pictures.
 * Elements for which `isLeftOut` holds come without what is in them.
 */
function laidOut(
  document: Tree["document"],
  isLeftOut: (element: Tree["element"]) => boolean = () => false,
): string {
  const words: string[] = [];
  const waiting: (Tree["node"] | string)[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === "string") words.push(node);
    else if (defaultTreeAdapter.isTextNode(node)) words.push(node.value);
    else if (defaultTreeAdapter.isElementNode(node) && isLeftOut(node)) words.push(" ");
    else if ("childNodes" in node) waiting.push(...inside(node).toReversed());
  }
  return words.join("");
}

/** What stands between words and is not read with them: it is not shown, or a reading above them, or struck. */
function isPassedOver(element: Tree["element"]): boolean {
  if (element.tagName === "svg") return false;
  return /^(?:desc|metadata)$/.test(element.tagName) || sightOf(element) !== "shown";
}

const SHOWN_IN_PLACE: Readonly<Record<string, readonly string[]>> = {
  img: ["alt"],
  area: ["alt"],
  input: ["alt", "value", "placeholder"],
};

function inside(node: Tree["parentNode"]): readonly (Tree["node"] | string)[] {
  if (!defaultTreeAdapter.isElementNode(node)) return node.childNodes;
  if (/^(?:script|style)$/.test(node.tagName) && node.namespaceURI === HTML) return [];
  const names = SHOWN_IN_PLACE[node.tagName] ?? [];
  const said = node.attrs.flatMap(({ name, value }) => (names.includes(name) ? [value] : []));
  const content = "content" in node ? node.content.childNodes : [];
  const [before, after] = around(node);
  return [before, ...said, ...node.childNodes, ...content, after];
}

/** A raised number is read as the mark of a note, and a direction that an element sets as the characters that set it. */
function around({ tagName, attrs }: Tree["element"]): readonly [string, string] {
  if (tagName === "sup") return [" [", "] "];
  const direction = attrs.find(({ name }) => name === "dir")?.value.toLowerCase();
  return tagName === "bdo" && direction === "rtl" ? [" \u202e", "\u202c "] : [" ", " "];
}

const HTML = "http://www.w3.org/1999/xhtml";
