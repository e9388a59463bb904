/** Extracts the text of a Word document (Office Open XML). */
import { DOMParser } from "@xmldom/xmldom";
import type JSZip from "jszip";
import mammoth from "mammoth";
import { readAsPrinted } from "./docx/read-as-printed.ts";
import { countNumbers } from "./docx/word-numbers.ts";
import { readStyles } from "./docx/word-styles.ts";
import { parseXml, writeXml, type XmlElement } from "./docx/word-xml.ts";
import { type Extracted, type Metadata, type Remark, unreadable } from "./extraction.ts";
import { gatherMetadata } from "./gather-metadata.ts";
import { type HtmlElement, isElement } from "./html-elements.ts";
import { textOfHtml } from "./html-text.ts";
import { joinLeftOut, type LeftOut, NOTHING_LEFT_OUT, remarksOn } from "./left-out.ts";
import { PastLimit } from "./limits.ts";
import { readNames } from "./read-names.ts";
import { unpackDocx } from "./unpack-docx.ts";

/**
 * Returns its paragraphs with their printed numbers, tables as rows with tabs, formulas on one line, and footnotes and
 * endnotes at the end. The marks of notes in the text are left out, so that quotations do not contain them. Comments
 * are left out too. Text that is struck, hidden, or deleted by tracked changes is left out with a remark.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const read = await convert(bytes);
  if (read === undefined) return unreadable("The Word document is broken.", ["Save it anew, and add that."]);
  const { html, properties, leftOut, lost } = read;
  const { text, leftOut: levelled } = textOfHtml(html, isNoteMark);
  if (text === "") return unreadable("The Word document has no text.");
  const { metadata, remarks } = readProperties(properties);
  return {
    kind: "read",
    extraction: {
      text,
      packages: ["mammoth", "parse5"],
      metadata,
      boilerplate: [],
      remarks: [...lost, ...remarksOn(joinLeftOut(leftOut, levelled)), ...remarks],
    },
  };
}

interface Converted {
  readonly html: string;
  /** The XML of its core properties; empty where it has none. */
  readonly properties: string;
  readonly leftOut: LeftOut;
  /** What mammoth could not convert to text. */
  readonly lost: readonly Remark[];
}

/** Undefined for what mammoth cannot read: it throws the same kind of Error for everything. */
async function convert(bytes: Uint8Array): Promise<Converted | undefined> {
  try {
    const zip = await unpackDocx(bytes);
    const leftOut = await prepare(zip);
    const { value: html, messages } = await mammoth.convertToHtml(
      { buffer: await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }) },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    const properties = (await zip.file("docProps/core.xml")?.async("string")) ?? "";
    const lost = losses(messages.map(({ message }) => message));
    return { html: withoutNoteNumbers(html), properties, leftOut, lost };
  } catch (error) {
    if (error instanceof PastLimit) throw error;
    return undefined;
  }
}

/** The parts with text. Each counts its numbers separately. */
const PARTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;

async function prepare(zip: JSZip): Promise<LeftOut> {
  const [styleSheet, numbering] = [
    await rootOf(zip, "word/styles.xml"),
    await rootOf(zip, "word/numbering.xml"),
  ];
  const styles = readStyles(styleSheet);
  let leftOut = NOTHING_LEFT_OUT;
  for (const { name } of zip.file(PARTS)) {
    const root = await rootOf(zip, name);
    if (root === undefined) continue;
    leftOut = joinLeftOut(leftOut, readAsPrinted(root, styles, countNumbers(numbering, styles)));
    zip.file(name, writeXml(root));
  }
  return leftOut;
}

async function rootOf(zip: JSZip, name: string): Promise<XmlElement | undefined> {
  const xml = await zip.file(name)?.async("string");
  return xml === undefined ? undefined : parseXml(xml.replace(/^\ufeff/, ""));
}

/** The numbered lists that mammoth itself makes are those of notes, whose marks in the text are left out. */
function withoutNoteNumbers(html: string): string {
  return html.replaceAll(/<(\/?)ol(?=[\s>])/g, "<$1ul");
}

/** Mammoth reports each kind of loss once, so they are not counted. */
function losses(messages: readonly string[]): readonly Remark[] {
  if (!messages.some((message) => message.startsWith("A w:sym element"))) return [];
  const message = "The document has symbols from special fonts, which are missing in the text.";
  return [{ severity: "warning", message, hints: ["Print it to a PDF, and add that."] }];
}

/** Mammoth links notes in both directions: `footnote-ref-1` in the text, `#footnote-ref-1` in the note. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== "sup") return isNoteLink(element);
  const [child] = element.childNodes;
  return child !== undefined && isElement(child) && isNoteMark(child);
}

function isNoteLink(element: HtmlElement): boolean {
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
  const message = `The file was made on ${day}; that is not a date of publication, so "issued" is left out.`;
  return [{ severity: "info", message, hints: [] }];
}
