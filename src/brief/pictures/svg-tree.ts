/** Reads a drawing as XML. */
import { DOMParser } from "@xmldom/xmldom";

type Document = ReturnType<DOMParser["parseFromString"]>;

export type SvgElement = NonNullable<Document["documentElement"]>;

/** Undefined for what browsers would not show either. */
export function parseSvg(svg: string): SvgElement | undefined {
  const faults: string[] = [];
  const parser = new DOMParser({ errorHandler: (_level: string, message: string) => faults.push(message) });
  const root = parser.parseFromString(svg, "image/svg+xml")?.documentElement;
  return faults.length > 0 || root?.localName !== "svg" ? undefined : root;
}

/** Returns `element` and all elements inside it, in the order of the file, at any depth. */
export function* elementsIn(element: SvgElement): Generator<SvgElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...childElements(next).reverse());
  }
}

export function childElements(element: SvgElement): SvgElement[] {
  const children: SvgElement[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) children.push(child);
  }
  return children;
}

const ELEMENT = 1;

export function isElement(node: { readonly nodeType: number }): node is SvgElement {
  return node.nodeType === ELEMENT;
}
