/** Reads a tagged PDF's structure tree (ISO 32000-1, 14.7), which says what element owns what marked content. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFPageLeaf,
  PDFRef,
} from "@cantoo/pdf-lib";

/**
 * Returns the children of a structure element: references to elements, numbers of marked content, references to
 * objects.
 */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(K);
  const found = element.lookup(K);
  if (found instanceof PDFArray) return found.asArray();
  return kids === undefined ? [] : [kids];
}

export function setKids(element: PDFDict, kids: readonly PDFObject[]): void {
  if (kids.length === 0) element.delete(K);
  else element.set(K, element.context.obj([...kids]));
}

/** Undefined for anything that is not an element: marked content, and references to annotations. */
export function elementOf(kid: PDFObject, context: PDFContext): PDFDict | undefined {
  const found = kid instanceof PDFRef ? context.lookup(kid) : kid;
  return found instanceof PDFDict && found.has(S) ? found : undefined;
}

/** The structure type, without its slash and as it is written: standard types have no escapes. */
export function roleOf(element: PDFDict): string {
  return element.lookupMaybe(S, PDFName)?.asString().slice(1) ?? "";
}

export function setRole(element: PDFDict, role: string): void {
  element.set(S, PDFName.of(role));
}

const K = PDFName.of("K");
const S = PDFName.of("S");
const PAGE = PDFName.of("Pg");
const MARK = PDFName.of("MCID");

/** The owners of the marked content of one page. */
export interface MarkOwners {
  /** Returns the reference of the element that owns the content marked `mark`. */
  readonly of: (mark: number) => PDFRef | undefined;
  /** Without an owner, the content is removed from the tree. */
  readonly set: (mark: number, owner: PDFRef | undefined) => void;
}

/** Returns the owners on a page; undefined for a page without marked content. */
export type OwnersOn = (page: PDFPageLeaf) => MarkOwners | undefined;

/** Reads the tree of owners (ISO 32000-1, 14.7.4.4) once for all pages of a document. */
export function readOwners({ catalog }: PDFDocument): OwnersOn {
  const tree = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const numbers = tree
    ?.lookupMaybe(PDFName.of("ParentTree"), PDFDict)
    ?.lookupMaybe(PDFName.of("Nums"), PDFArray);
  const placeOf = new Map<number, number>();
  for (const [at, key] of numbers?.asArray().entries() ?? []) {
    if (at % 2 === 0 && key instanceof PDFNumber) placeOf.set(key.asNumber(), at + 1);
  }
  return (page) => {
    const key = page.lookupMaybe(PDFName.of("StructParents"), PDFNumber)?.asNumber();
    const place = key === undefined ? undefined : placeOf.get(key);
    const owners = place === undefined ? undefined : numbers?.lookup(place);
    return owners instanceof PDFArray ? marksOf(owners) : undefined;
  };
}

function marksOf(owners: PDFArray): MarkOwners {
  return {
    of: (mark) => {
      const owner = mark < owners.size() ? owners.get(mark) : undefined;
      return owner instanceof PDFRef ? owner : undefined;
    },
    set: (mark, owner) => owners.set(mark, owner ?? PDFNull),
  };
}

/** Content of a page that is marked with a number. */
export interface Mark {
  readonly page: PDFRef;
  readonly number: number;
}

/** Returns the marked content that `kid` of `element` refers to; undefined for anything else. */
export function markOf(kid: PDFObject, element: PDFDict): Mark | undefined {
  const own = element.get(PAGE);
  if (kid instanceof PDFNumber)
    return own instanceof PDFRef ? { page: own, number: kid.asNumber() } : undefined;
  const found = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
  if (!(found instanceof PDFDict)) return undefined;
  const page = found.get(PAGE) ?? own;
  const number = found.lookupMaybe(MARK, PDFNumber)?.asNumber();
  return page instanceof PDFRef && number !== undefined ? { page, number } : undefined;
}
