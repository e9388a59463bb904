/** Reads and changes the XML of Word documents (ECMA-376, part 1), whatever prefixes it uses. */
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";

export type XmlDocument = ReturnType<DOMParser["parseFromString"]>;
export type XmlElement = ReturnType<XmlDocument["createElementNS"]>;

/** Throws where it is not XML. */
export function parseXml(xml: string): XmlElement {
  const faults: string[] = [];
  const errorHandler = (level: string, message: string): void => {
    if (level !== "warning") faults.push(message);
  };
  const root = new DOMParser({ errorHandler }).parseFromString(xml, "text/xml")?.documentElement;
  if (!root || faults.length > 0) throw new Error(faults[0] ?? "There is no element in it.");
  return root;
}

export function writeXml(root: XmlElement): string {
  return new XMLSerializer().serializeToString(root);
}

const ELEMENT = 1;

function isElement(node: { readonly nodeType: number }): node is XmlElement {
  return node.nodeType === ELEMENT;
}

/** Returns the child elements, or only those with the given name. */
export function childrenOf(parent: XmlElement, name?: string): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) && (name === undefined || child.localName === name)) children.push(child);
  }
  return children;
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined ? undefined : childrenOf(parent, name)[0];
}

/** Returns the elements with any of the names inside `root`, in the order of the document. */
export function elementsNamed(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const todo: XmlElement[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (names.includes(next.localName)) found.push(next);
    for (const child of childrenOf(next).toReversed()) todo.push(child);
  }
  return found;
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  for (const attribute of Array.from(element.attributes))
    if (attribute.localName === name) return attribute.value;
  return undefined;
}

/** Returns `w:val` of a child, where most properties have their value. */
export function wordValue(parent: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(parent, name), "val");
}

/** Returns the nearest element with that name around `element`. */
export function around(element: XmlElement, name: string): XmlElement | undefined {
  for (let parent = element.parentNode; parent !== null && isElement(parent); parent = parent.parentNode) {
    if (parent.localName === name) return parent;
  }
  return undefined;
}

/** Returns the element right after another. */
export function nextOf(element: XmlElement): XmlElement | undefined {
  let next = element.nextSibling;
  while (next !== null && !isElement(next)) next = next.nextSibling;
  return next ?? undefined;
}

/** Replaces `element` by its content. */
export function unwrap(element: XmlElement): void {
  const parent = element.parentNode;
  while (element.firstChild !== null) parent?.insertBefore(element.firstChild, element);
  parent?.removeChild(element);
}

export function remove(element: XmlElement): void {
  element.parentNode?.removeChild(element);
}

/** Makes a Word element, with `w:val` where a value is given. */
export function makeWord(like: XmlElement, name: string, value?: string): XmlElement {
  const root = around(like, "document") ?? like.ownerDocument.documentElement;
  const namespace = root.namespaceURI;
  const made = like.ownerDocument.createElementNS(namespace, `w:${name}`);
  if (value !== undefined) made.setAttributeNS(namespace, "w:val", value);
  return made;
}

/** Makes a run of text. */
export function makeRun(like: XmlElement, text: string): XmlElement {
  const words = makeWord(like, "t");
  words.setAttribute("xml:space", "preserve");
  words.appendChild(like.ownerDocument.createTextNode(text));
  const run = makeWord(like, "r");
  run.appendChild(words);
  return run;
}

/** Puts `element` at the beginning of a paragraph, after its properties. */
export function putFirst(paragraph: XmlElement, element: XmlElement): void {
  const properties = childOf(paragraph, "pPr");
  paragraph.insertBefore(element, properties === undefined ? paragraph.firstChild : properties.nextSibling);
}
