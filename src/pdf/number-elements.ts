/** Gives a PDF's structure elements identifiers that are the same in every print. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { elementOf, kidsOf } from "./structure-tree.ts";

/**
 * Chromium identifies cells by numbers of the process that laid them out, which continue from page to page. They are
 * replaced by numbers in document order: in the elements' `ID`, in the `Headers` of cells (ISO 32000-1, table 349) and
 * in the tree that finds elements by `ID`.
 */
export function numberElements(document: PDFDocument): void {
  const { catalog, context } = document;
  const tree = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (tree === undefined) return;
  const elements = kidsOf(tree).flatMap((kid) => elementsIn(kid, context));
  const named = elements.filter(({ element }) => textOf(element.lookup(ID)) !== undefined);
  const numbers = new Map(named.map(({ element }, at) => [textOf(element.lookup(ID)), idOf(at + 1)]));
  for (const { element } of elements) renameHeaders(element, numbers);
  const names = named.flatMap(({ element, ref }): PDFObject[] => {
    const id = PDFString.of(numbers.get(textOf(element.lookup(ID))) ?? "");
    element.set(ID, id);
    return [id, ref];
  });
  forget(tree.get(ID_TREE), context);
  if (names.length === 0) tree.delete(ID_TREE);
  else tree.set(ID_TREE, context.register(context.obj({ Names: names })));
}

const ID = PDFName.of("ID");
const ID_TREE = PDFName.of("IDTree");
const HEADERS = PDFName.of("Headers");

interface Element {
  readonly element: PDFDict;
  readonly ref: PDFRef;
}

/** In document order. An element without a reference of its own cannot be found by its identifier. */
function elementsIn(kid: PDFObject, context: PDFContext): readonly Element[] {
  const element = elementOf(kid, context);
  if (element === undefined) return [];
  const own = kid instanceof PDFRef ? [{ element, ref: kid }] : [];
  return [...own, ...kidsOf(element).flatMap((inner) => elementsIn(inner, context))];
}

/** All of the same length, since the tree is sorted by their bytes. */
function idOf(number: number): string {
  return `node${String(number).padStart(8, "0")}`;
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

function renameHeaders(element: PDFDict, numbers: ReadonlyMap<string | undefined, string>): void {
  for (const attributes of attributesOf(element)) {
    const headers = attributes.lookup(HEADERS);
    if (!(headers instanceof PDFArray)) continue;
    const renamed = headers.asArray().flatMap((header) => numbers.get(textOf(header)) ?? []);
    attributes.set(HEADERS, element.context.obj(renamed.map((id) => PDFString.of(id))));
  }
}

/** One dictionary, or a list of them. */
function attributesOf(element: PDFDict): readonly PDFDict[] {
  const found = element.lookup(PDFName.of("A"));
  const list = found instanceof PDFArray ? found.asArray().map((_, at) => found.lookup(at)) : [found];
  return list.filter((attributes) => attributes instanceof PDFDict);
}

/** Removes a name tree and everything below it from the file. */
function forget(node: PDFObject | undefined, context: PDFContext): void {
  const found = node instanceof PDFRef ? context.lookup(node) : node;
  if (!(found instanceof PDFDict)) return;
  const kids = found.lookup(PDFName.of("Kids"));
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) forget(kid, context);
  if (node instanceof PDFRef) context.delete(node);
}
