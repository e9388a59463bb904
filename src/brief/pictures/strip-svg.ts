/** Removes from a drawing what the program that drew it wrote about it: who, when, in which folder. */
import { XMLSerializer } from "@xmldom/xmldom";
import type { PictureType } from "../../model/picture.ts";
import { dropUndrawn } from "./drop-undrawn.ts";
import { measurePicture } from "./measure-picture.ts";
import { elementsIn, isElement, parseSvg, type SvgElement } from "./svg-tree.ts";

/** Returns the bytes of a picture inside a drawing, fit to be passed on; undefined where it cannot be taken apart. */
export type StripInside = (type: PictureType, bytes: Uint8Array) => Uint8Array | undefined;

/**
 * Returns the drawing in UTF-8 without comments, metadata, elements and attributes of vocabularies other than SVG, and
 * words that nobody sees. Undefined for what is not a drawing, or contains a picture that cannot be taken apart.
 */
export function stripSvg(bytes: Uint8Array, stripInside: StripInside): Uint8Array | undefined {
  const root = parseSvg(new TextDecoder().decode(bytes));
  if (root === undefined) return undefined;
  for (const element of [...elementsIn(root)]) {
    dropChildren(element);
    dropAttributes(element);
  }
  dropUndrawn(root);
  const whole = [...elementsIn(root)].every((element) => stripReferences(element, stripInside));
  return whole ? new TextEncoder().encode(new XMLSerializer().serializeToString(root)) : undefined;
}

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

const TEXT = new Set([3, 4]);

function dropChildren(element: SvgElement): void {
  for (const child of Array.from(element.childNodes)) {
    const isDrawn = isElement(child)
      ? child.namespaceURI === SVG && child.localName !== "metadata"
      : TEXT.has(child.nodeType);
    if (!isDrawn) element.removeChild(child);
  }
}

/**
 * Attributes that affect the drawing are kept: SVG's own, which have no namespace, links, and the names of these
 * vocabularies.
 */
function dropAttributes(element: SvgElement): void {
  for (const attribute of Array.from(element.attributes)) {
    const { namespaceURI, value, name } = attribute;
    const isKnown =
      namespaceURI === XMLNS
        ? value === SVG || value === XLINK
        : (!namespaceURI && !name.includes(":")) || namespaceURI === XLINK || namespaceURI === XML;
    if (!isKnown || name.startsWith("data-")) element.removeAttributeNode(attribute);
  }
}

const INSIDE = /^\s*data:image\/[a-z]+;base64,([\sA-Za-z0-9+/=]*)$/i;

/** False where a picture inside cannot be taken apart. */
function stripReferences(element: SvgElement, stripInside: StripInside): boolean {
  return Array.from(element.attributes).every((attribute) => {
    if (!/^\s*data:/i.test(attribute.value)) return true;
    const bytes = Buffer.from(INSIDE.exec(attribute.value)?.[1] ?? "", "base64");
    const type = measurePicture(bytes)?.type;
    const stripped = type === undefined || type === "image/svg+xml" ? undefined : stripInside(type, bytes);
    if (stripped === undefined) return false;
    attribute.value = `data:${type};base64,${Buffer.from(stripped).toString("base64")}`;
    return true;
  });
}
