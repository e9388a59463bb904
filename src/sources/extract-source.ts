/** Extracts the text of a source, once, when it is added; a build never does. */
import { type Extracted, unreadable } from "./extraction.ts";
import { PastLimit } from "./limits.ts";
import { mendExtraction } from "./mend-extraction.ts";
import type { ReadCMap } from "./pdf/open-document.ts";
import type { SourceKind } from "./source-kind.ts";
import { unclearCharacters } from "./unclear-characters.ts";

export interface ExtractOptions {
  readonly kind: SourceKind;
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
  readonly url: string | undefined;
  /** Gives a PDF the tables of characters that it names and does not bring along. */
  readonly readCMap?: ReadCMap;
}

/**
 * Returns the text to freeze with what the original says of itself. What reads one kind of file is loaded only
 * for it. `encoding` is what the person or the server says, `url` where the source was fetched from. What passes a
 * limit is unreadable, and so is what a parser breaks down over.
 */
export async function extractSource(options: ExtractOptions): Promise<Extracted> {
  const extracted = await extractKind(options).catch(refusal);
  if (extracted.kind === "unreadable") return extracted;
  const extraction = mendExtraction(extracted.extraction);
  const wasDecoded = options.kind !== "pdf" && options.kind !== "docx";
  const remarks = [...unclearCharacters(extraction.text, wasDecoded), ...extraction.remarks];
  return { kind: "read", extraction: { ...extraction, remarks } };
}

/** Files may be made for a parser to break down over, so what it throws is the file's fault until somebody shows otherwise. */
function refusal(error: unknown): Extracted {
  if (error instanceof PastLimit) return unreadable(error.message, error.hints);
  if (error instanceof RangeError) return unreadable("It is nested too deep to be read.", [OTHERWISE]);
  const why = error instanceof Error ? ` (${error.message})` : "";
  return unreadable(`It could not be read${why}.`, [OTHERWISE]);
}

const OTHERWISE = "Print it to a PDF, or save its text, and add that.";

async function extractKind(options: ExtractOptions): Promise<Extracted> {
  switch (options.kind) {
    case "html":
      return (await import("./extract-html.ts")).extractHtml(options);
    case "pdf":
      return (await import("./extract-pdf.ts")).extractPdf(options.bytes, options.readCMap);
    case "docx":
      return (await import("./extract-docx.ts")).extractDocx(options.bytes);
    case "markdown":
      return (await import("./extract-markdown.ts")).extractMarkdown(options);
    case "text":
      return (await import("./extract-text.ts")).extractText(options);
  }
}
