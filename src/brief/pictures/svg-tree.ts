/** Reads a drawing as XML. Called by svg-hazards and strip-svg. */
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

/** Returns `element` and all elements inside it, in the order of the file. */
export function* elementsIn(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of Array.from(element.childNodes)) if (isElement(child)) yield* elementsIn(child);
}

const ELEMENT = 1;

export function isElement(node: { readonly nodeType: number }): node is SvgElement {
  return node.nodeType === ELEMENT;
}
