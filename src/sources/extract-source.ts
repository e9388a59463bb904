/** Extracts the text of a source, once, when it is added; a build never does. Called by `citedeck source add`. */
import type { Extracted } from "./extraction.ts";
import type { SourceKind } from "./source-kind.ts";
import { unclearCharacters } from "./unclear-characters.ts";

interface Options {
  readonly kind: SourceKind;
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
  readonly url: string | undefined;
}

/**
 * Returns the text to freeze with what the original says of itself. What reads one kind of file is loaded only
 * for it. `encoding` is what the person or the server says, `url` where the source was fetched from.
 */
export async function extractSource(options: Options): Promise<Extracted> {
  const extracted = await extractKind(options);
  if (extracted.kind === "unreadable") return extracted;
  const { extraction } = extracted;
  const wasDecoded = options.kind !== "pdf" && options.kind !== "docx";
  const remarks = [...unclearCharacters(extraction.text, wasDecoded), ...extraction.remarks];
  return { kind: "read", extraction: { ...extraction, remarks } };
}

async function extractKind(options: Options): Promise<Extracted> {
  switch (options.kind) {
    case "html":
      return (await import("./extract-html.ts")).extractHtml(options);
    case "pdf":
      return (await import("./extract-pdf.ts")).extractPdf(options.bytes);
    case "docx":
      return (await import("./extract-docx.ts")).extractDocx(options.bytes);
    case "markdown":
      return (await import("./extract-markdown.ts")).extractMarkdown(options);
    case "text":
      return (await import("./extract-text.ts")).extractText(options);
  }
}
