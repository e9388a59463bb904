/** Extracts the text of a source, once, when it is added. A build never does. */
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
  /** Gives a PDF the character tables that it refers to but does not contain. */
  readonly readCMap?: ReadCMap;
}

/**
 * Returns the text to freeze, with what the original says about itself. The code for a kind of file is loaded only for
 * it. `encoding` is what the user or the server says, and `url` is where the source was fetched from. A source that
 * exceeds a limit is unreadable, and so is one on which a parser breaks down.
 */
export async function extractSource(options: ExtractOptions): Promise<Extracted> {
  const extracted = await extractKind(options).catch(refusal);
  if (extracted.kind === "unreadable") return extracted;
  const extraction = mendExtraction(extracted.extraction);
  const wasDecoded = options.kind !== "pdf" && options.kind !== "docx";
  const remarks = [...unclearCharacters(extraction.text, wasDecoded), ...extraction.remarks];
  return { kind: "read", extraction: { ...extraction, remarks } };
}

/** A file may be designed to break a parser, so an error counts as the file's fault until the opposite is shown. */
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
