/** Turns Chromium's tags into those that PDF/UA-1 (ISO 14289-1) requires. */
import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import {
  elementOf,
  kidsOf,
  markOf,
  type OwnersOn,
  readOwners,
  roleOf,
  setKids,
  setRole,
} from "./structure-tree.ts";

/**
 * Links are tagged as links whatever their role on the page was. The content of list items is put into a body (ISO
 * 32000-1, table 336). What has a caption but no description is not tagged as a figure. A figure whose description is one of
 * `formulas` is a formula. Empty elements are removed.
 */
export function tidyTags(document: PDFDocument, formulas: ReadonlySet<string>): void {
  const tree = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (tree === undefined) return;
  const tagged = { context: document.context, ownersOn: readOwners(document), formulas };
  for (const kid of kidsOf(tree)) tidy(kid, tagged);
}

interface Tagged {
  readonly context: PDFContext;
  readonly ownersOn: OwnersOn;
  readonly formulas: ReadonlySet<string>;
}

/** Returns whether anything of it is left. */
function tidy(kid: PDFObject, tagged: Tagged): boolean {
  const { context } = tagged;
  const element = elementOf(kid, context);
  if (element === undefined) return true;
  setKids(
    element,
    kidsOf(element).filter((inner) => tidy(inner, tagged)),
  );
  const kids = kidsOf(element);
  if (kids.length === 0 && EMPTY_IS_NOTHING.has(roleOf(element))) {
    if (kid instanceof PDFRef) context.delete(kid);
    return false;
  }
  if (kids.some((inner) => isLink(inner, element))) setRole(element, "Link");
  if (roleOf(element) === "Figure") setRole(element, roleOfFigure(element, tagged));
  if (roleOf(element) === "LI" && kid instanceof PDFRef) bodyOf(kid, element, tagged);
  return true;
}

function roleOfFigure(element: PDFDict, { formulas }: Tagged): string {
  const description = element.lookupMaybe(PDFName.of("Alt"), PDFString, PDFHexString)?.decodeText();
  if (description === undefined) return "Div";
  return formulas.has(description) ? "Formula" : "Figure";
}

/** An empty cell is still a cell, so cells are not on the list. */
const EMPTY_IS_NOTHING = new Set(["NonStruct", "Div", "Span", "P", "L", "LI"]);

function isLink(kid: PDFObject, { context }: PDFDict): boolean {
  const found = kid instanceof PDFRef ? context.lookup(kid) : kid;
  if (!(found instanceof PDFDict)) return false;
  const annotation = found.lookup(PDFName.of("Obj"));
  return annotation instanceof PDFDict && annotation.get(PDFName.of("Subtype")) === PDFName.of("Link");
}

function bodyOf(ref: PDFRef, item: PDFDict, { context, ownersOn }: Tagged): void {
  const isPart = (kid: PDFObject): boolean => {
    const element = elementOf(kid, context);
    return element !== undefined && ["Lbl", "LBody"].includes(roleOf(element));
  };
  const inner = kidsOf(item).filter((kid) => !isPart(kid));
  if (inner.length === 0) return;
  const body = context.obj({ Type: "StructElem", S: "LBody", P: ref });
  const bodyRef = context.register(body);
  const page = item.get(PDFName.of("Pg"));
  if (page !== undefined) body.set(PDFName.of("Pg"), page);
  setKids(body, inner);
  for (const kid of inner) {
    elementOf(kid, context)?.set(PDFName.of("P"), bodyRef);
    const mark = markOf(kid, body);
    if (mark === undefined) continue;
    const leaf = context.lookup(mark.page);
    if (leaf instanceof PDFPageLeaf) ownersOn(leaf)?.set(mark.number, bodyRef);
  }
  setKids(item, [...kidsOf(item).filter(isPart), bodyRef]);
}
