/** Reads which words a page's glyphs represent where their font does not say so (ISO 32000-1, 14.9.4). */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { streamText } from "./stream-text.ts";

/**
 * Returns the `ActualText` of every span on the page, in the order of its content. Forms are read where they are drawn.
 */
export function readActualTexts(page: PDFPageLeaf): readonly string[] {
  return readSpans(contentOf(page.Contents()), page.Resources());
}

const SPAN_OR_FORM =
  /\/ActualText\s*(?:<(?<hex>[\dA-Fa-f\s]*)>|\((?<literal>(?:\\.|[^\\()])*)\))|\/(?<form>[^\s/<>[\]()]+)\s+Do\b/gs;

function readSpans(content: string, resources: PDFDict | undefined): readonly string[] {
  return [...content.matchAll(SPAN_OR_FORM)].flatMap(({ groups = {} }) => {
    const { hex, literal, form } = groups;
    if (hex !== undefined) return [PDFHexString.of(hex).decodeText()];
    if (literal !== undefined) return [PDFString.of(literal).decodeText()];
    return form === undefined ? [] : readForm(form, resources);
  });
}

function readForm(name: string, resources: PDFDict | undefined): readonly string[] {
  const form = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict)?.lookup(PDFName.of(name));
  if (!(form instanceof PDFRawStream)) return [];
  if (form.dict.lookup(PDFName.of("Subtype")) !== PDFName.of("Form")) return [];
  return readSpans(contentOf(form), form.dict.lookupMaybe(PDFName.of("Resources"), PDFDict));
}

function contentOf(content: PDFObject | undefined): string {
  if (content instanceof PDFArray) {
    return content
      .asArray()
      .map((_, index) => contentOf(content.lookup(index)))
      .join("\n");
  }
  return streamText(content) ?? "";
}
