/** Extracts the text of a web page, and marks the parts of it that are not content. */
import { parse } from "parse5";
import { markBoilerplate } from "./boilerplate.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { Extracted } from "./extraction.ts";
import { textOfHtml, textOfTree } from "./html-text.ts";
import { remarksOn } from "./left-out.ts";
import { limitAttributes } from "./limit-attributes.ts";
import { limitedHtml } from "./limits.ts";
import { readPage } from "./page-metadata.ts";
import { hasEndlessNumber, isVast } from "./page-size.ts";

/** `encoding` is what the user or the server says. `url` is where the page was fetched from. */
export async function extractHtml(options: {
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
  readonly url: string | undefined;
}): Promise<Extracted> {
  const { bytes, encoding, url } = options;
  const { text: html, remarks } = decodeBytes(bytes, encoding ?? declaredEncoding(bytes));
  limitAttributes(html);
  const document = parse(html, limitedHtml());
  const { text, leftOut } = textOfTree(document);
  const metadata = readPage(document, url);
  const isTooMuch = isVast(document) || hasEndlessNumber(html);
  const content = isTooMuch ? undefined : (await import("./page-content.ts")).findContent(html, url);
  const boilerplate =
    content === undefined
      ? []
      : markBoilerplate({ text, content: textOfHtml(content).text, title: metadata.title });
  return {
    kind: "read",
    extraction: {
      text,
      packages: content === undefined ? ["parse5"] : ["parse5", "defuddle"],
      metadata,
      boilerplate,
      remarks: [...remarks, ...remarksOn(leftOut)],
    },
  };
}
