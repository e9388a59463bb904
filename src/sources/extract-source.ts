/** Extracts the text of a source, once, when it is added; a build never does. Called by `citedeck source add`. */
import type { Extracted } from "./extraction.ts";
import type { SourceKind } from "./source-kind.ts";

/**
 * Returns the text to freeze with what the original says of itself. What reads one kind of file is loaded only
 * for it. `encoding` is what the person or the server says, `url` where the source was fetched from.
 */
export async function extractSource(options: {
  readonly kind: SourceKind;
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
  readonly url: string | undefined;
}): Promise<Extracted> {
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
