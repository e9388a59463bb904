/** Extracts the text of a web page, and marks what of it is not its content. Called by extract-source. */
import { parse } from "parse5";
import { markBoilerplate } from "./boilerplate.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { Extracted, Remark } from "./extraction.ts";
import { fragmentText, pageText } from "./html-text.ts";
import { limitAttributes } from "./limit-attributes.ts";
import { limitedHtml } from "./limits.ts";
import { type ReadPage, readPage } from "./page-metadata.ts";
import { headAlone, isVast } from "./page-size.ts";

/** `encoding` is what the person or the server says, `url` where the page was fetched from. */
export async function extractHtml(options: {
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
  readonly url: string | undefined;
}): Promise<Extracted> {
  const { bytes, encoding, url } = options;
  const { text: html, remarks } = decodeBytes(bytes, encoding ?? declaredEncoding(bytes));
  limitAttributes(html);
  const document = parse(html, limitedHtml());
  const text = pageText(document);
  const page = await readOrNothing(isVast(document) ? headAlone(document) : html, url);
  const { metadata = {}, content = "" } = page ?? {};
  const boilerplate = markBoilerplate({ text, content: fragmentText(content), title: metadata.title });
  return {
    kind: "read",
    extraction: {
      text,
      packages: page === undefined ? ["parse5"] : ["parse5", "defuddle"],
      metadata: { ...metadata, ...(url === undefined ? {} : { url }) },
      boilerplate,
      remarks: page === undefined ? [...remarks, UNREAD] : remarks,
    },
  };
}

const UNREAD: Remark = {
  severity: "info",
  message: "What the page says of itself could not be read, so its title, author and date are left out.",
  hints: [],
};

/** The text does not hang on it, so a page that Defuddle stumbles over is still a source. */
async function readOrNothing(html: string, url: string | undefined): Promise<ReadPage | undefined> {
  try {
    return await readPage(html, url);
  } catch {
    return undefined;
  }
}
