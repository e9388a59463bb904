/** Reads single elements of an HTML tree: attributes, inline styles, the words inside. */
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

/** True where one of the element's classes is, or has a part that is, one of the words of `pattern`. */
export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  return (attributeOf(element, "class") ?? "").split(/\s+/).some((name) => pattern.test(name));
}

/** Returns the declarations of the element's own `style`, in small letters. */
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

/** Returns the words inside, white space collapsed; of more than `most` UTF-16 code units, or five times as many nodes, about as many. */
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

/** Goes through a tree in its order, without recursion; an element for which `enters` fails comes without what is in it. */
export function* nodesIn(
  root: HtmlNode,
  enters: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlNode> {
  const todo: HtmlNode[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    yield next;
    if (!("childNodes" in next) || (isElement(next) && !enters(next))) continue;
    // not spread, as a node may have more children than a call takes arguments
    for (const child of next.childNodes.toReversed()) todo.push(child);
  }
}
