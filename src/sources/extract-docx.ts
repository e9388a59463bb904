/** Extracts the text of a Word document (Office Open XML). Called by extract-source. */
import { DOMParser } from "@xmldom/xmldom";
import type JSZip from "jszip";
import mammoth from "mammoth";
import { type Extracted, type Metadata, type Remark, unreadable } from "./extraction.ts";
import { gatherMetadata } from "./gather-metadata.ts";
import { fragmentText } from "./html-text.ts";
import { PastLimit } from "./limits.ts";
import { readNames } from "./read-names.ts";
import { unpackDocx } from "./unpack-docx.ts";

/**
 * Returns its paragraphs, tables as rows with tabs, foot- and endnotes at the end. Their marks in the text are
 * left out, so that they stand in no quotation; so are comments and what tracked changes have deleted.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const read = await convert(bytes);
  if (read === undefined) return unreadable("The Word document is broken.", ["Save it anew, and add that."]);
  const { html, properties, lost } = read;
  const text = fragmentText(html, isNoteLink);
  if (text === "") return unreadable("The Word document has no text.");
  const { metadata, remarks } = readProperties(properties);
  return {
    kind: "read",
    extraction: {
      text,
      packages: ["mammoth", "parse5"],
      metadata,
      boilerplate: [],
      remarks: [...lost, ...remarks],
    },
  };
}

interface Converted {
  readonly html: string;
  /** The XML of its core properties, empty where it has none. */
  readonly properties: string;
  /** What mammoth has no text for. */
  readonly lost: readonly Remark[];
}

/** Undefined for what mammoth cannot read: it throws an Error of no further kind for all of it. */
async function convert(bytes: Uint8Array): Promise<Converted | undefined> {
  try {
    const zip = await unpackDocx(bytes);
    await unwrapAll(zip);
    const { value: html, messages } = await mammoth.convertToHtml(
      { buffer: await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }) },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    const properties = (await zip.file("docProps/core.xml")?.async("string")) ?? "";
    return { html, properties, lost: losses(messages.map(({ message }) => message)) };
  } catch (error) {
    if (error instanceof PastLimit) throw error;
    return undefined;
  }
}

/**
 * Fields with their result inside (`w:fldSimple`), stretches of one direction, and words with their reading above
 * (ECMA-376, part 1, 17.16.19 and 17.3): mammoth leaves them out with all that is in them.
 */
const WRAPPER = /<\/?w:(?:fldSimple|dir|bdo|ruby|rubyBase)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** A line break of old, which mammoth leaves out, too. */
const CARRIAGE_RETURN = /<w:cr\s*\/>/g;

async function unwrapAll(zip: JSZip): Promise<void> {
  for (const part of zip.file(/^word\/[^/]+\.xml$/)) {
    const xml = await part.async("string");
    const unwrapped = xml.replaceAll(WRAPPER, "").replaceAll(CARRIAGE_RETURN, "<w:br/>");
    if (unwrapped !== xml) zip.file(part.name, unwrapped);
  }
}

/** Mammoth says each thing once, so that nothing is counted. */
function losses(messages: readonly string[]): readonly Remark[] {
  const lost = [
    ...(messages.some((message) => /oMath(?:Para)?$/.test(message)) ? ["formulas"] : []),
    ...(messages.some((message) => message.startsWith("A w:sym element")) ? ["symbols of fonts"] : []),
  ];
  if (lost.length === 0) return [];
  const message = `The document has ${lost.join(" and ")} that are not in the text.`;
  return [{ severity: "warning", message, hints: ["Print it to a PDF, and add that."] }];
}

/** Mammoth marks notes by links to them, and back: `footnote-ref-1` in the text, `#footnote-ref-1` in the note. */
function isNoteLink(element: {
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
}): boolean {
  return element.attrs.some(
    ({ name, value }) => (name === "id" || name === "href") && /^#?(?:foot|end)note-ref-/.test(value),
  );
}

function readProperties(xml: string): { readonly metadata: Metadata; readonly remarks: readonly Remark[] } {
  const elements =
    xml === ""
      ? undefined
      : new DOMParser({ errorHandler: () => undefined }).parseFromString(xml, "text/xml");
  const value = (name: string): string => elements?.getElementsByTagNameNS("*", name)[0]?.textContent ?? "";
  return {
    metadata: gatherMetadata({
      title: value("title"),
      author: readNames(value("creator")),
      language: value("language"),
    }),
    remarks: madeOn(value("created")),
  };
}

function madeOn(date: string): readonly Remark[] {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  if (day === undefined) return [];
  const message = `The file was made on ${day}; that is no date of publication, so "issued" is left out.`;
  return [{ severity: "info", message, hints: [] }];
}
