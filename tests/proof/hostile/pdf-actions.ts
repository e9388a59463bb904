/** What a PDF would do: the addresses that it leads to, and every other action and file that it has inside. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";

export interface PdfActions {
  /** Addresses of links. */
  readonly addresses: readonly string[];
  /** Keys and kinds of actions that run, open, send or carry something. */
  readonly others: readonly string[];
}

/** Looks at every object of the file, whether anything refers to it or not. */
export async function pdfActions(pdf: Uint8Array): Promise<PdfActions> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const addresses: string[] = [];
  const others = new Set<string>();
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFArray) for (const one of object.asArray()) visit(one);
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) return;
    for (const [key, value] of dict.entries()) {
      const name = key.decodeText();
      if (ACTIVE.has(name)) others.add(`/${name}`);
      if (name === "S" && value instanceof PDFName && ACTIONS.has(value.decodeText()))
        others.add(`/S ${String(value)}`);
      if (name === "URI" && (value instanceof PDFString || value instanceof PDFHexString))
        addresses.push(value.decodeText());
      visit(value);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) visit(object);
  return { addresses, others: [...others].sort() };
}

/** Keys of ISO 32000-1 that make a reader act without a click, or that hold a file or a form. */
const ACTIVE = new Set([
  "AA",
  "OpenAction",
  "JS",
  "JavaScript",
  "EmbeddedFiles",
  "EF",
  "AcroForm",
  "XFA",
  "RichMediaContent",
  "AF",
]);

/** Kinds of actions of ISO 32000-1, table 198, other than those that lead to a place in the file or to an address. */
const ACTIONS = new Set([
  ...["GoToR", "GoToE", "Launch", "Thread", "Sound", "Movie", "Hide", "Named", "SubmitForm", "ResetForm"],
  ...["ImportData", "JavaScript", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "RichMediaExecute"],
]);
