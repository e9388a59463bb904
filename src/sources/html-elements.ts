/** Reads single elements of an HTML tree: attributes, inline styles, words. */
import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function isTextNode(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** True where one of the element's classes, or a part of one, is a word of `pattern`. */
export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return (attributeOf(element, "class") ?? "").split(/\s+/).some((name) => pattern.test(name));
}

/** Returns the declarations of the element's own `style`, in lower case. */
export function inlineStyle(element: HtmlElement): ReadonlyMap<string, string> {
  const declarations = (attributeOf(element, "style") ?? "").toLowerCase().split(";");
  return new Map(
    declarations.map((declaration) => {
      const colon = declaration.indexOf(":");
      return [
        declaration.slice(0, colon).trim(),
        declaration
          .slice(colon + 1)
          .replace("!important", "")
          .trim(),
      ];
    }),
  );
}

const WORDLESS: readonly string[] = ["script", "style", "template", "noscript"];

/**
 * Returns the words inside, with white space collapsed. It stops after about `most` UTF-16 code units, or five times as
 * many nodes.
 */
export function wordsIn(root: HtmlNode, most = 400): string {
  const parts: string[] = [];
  let [length, nodes] = [0, 0];
  for (const node of nodesIn(root, (element) => !WORDLESS.includes(element.tagName))) {
    if (isTextNode(node)) {
      parts.push(node.value);
      length += node.value.length;
    } else if (isElement(node) && !INLINE.has(node.tagName)) parts.push(" ");
    nodes += 1;
    if (length > most || nodes > 5 * most) break;
  }
  return parts.join("").replaceAll(/\s+/g, " ").trim();
}

const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strike strong sub sup time u var wbr".split(
    " ",
  ),
);

/**
 * Walks through a tree in order, without recursion. An element for which `enters` is false is returned without its
 * content.
 */
export function* nodesIn(
  root: HtmlNode,
  enters: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlNode> {
  const todo: HtmlNode[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    yield next;
    if (!("childNodes" in next) || (isElement(next) && !enters(next))) continue;
    // Not spread, since a node may have more children than a call can take arguments.
    for (const child of next.childNodes.toReversed()) todo.push(child);
  }
}
