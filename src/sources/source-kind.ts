/** Tells what kind of file a source is, by its first bytes, its declared type and its name. */
import { posix } from "node:path";

export const SOURCE_KINDS = ["html", "pdf", "docx", "markdown", "text"] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The extension under which an original of each kind is kept, where its own extension does not fit. */
export const EXTENSIONS: Readonly<Record<SourceKind, readonly [string, ...string[]]>> = {
  html: [".html", ".htm", ".xhtml"],
  pdf: [".pdf"],
  docx: [".docx"],
  markdown: [".md", ".markdown"],
  text: [".txt", ".text"],
};

const MEDIA_TYPES: Readonly<Record<string, SourceKind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/plain": "text",
};

/** Types that servers send for files of any kind. */
const VAGUE: readonly string[] = ["", "application/octet-stream", "binary/octet-stream", "application/zip"];

/** First bytes that no text has. */
const PACKED_OR_DRAWN: readonly (readonly number[])[] = [
  [0x1f, 0x8b], // gzip
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // Zstandard
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a], // RAR
  [0xd0, 0xcf, 0x11, 0xe0], // Word before 2007
  [0x7f, 0x45, 0x4c, 0x46], // a program
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
];

/**
 * Returns the kind, or undefined for what is none of them, whatever it is called: a page that its server packed twice is still
 * packed when it is here. A PDF's and a zip's first bytes outrank what they are called; a media type (`text/html; charset=…`) outranks
 * the name, unless it says nothing, or says plain text of a name that says more. What has neither type nor extension is text where it has no NUL.
 */
export function sourceKind(options: {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string | undefined;
}): SourceKind | undefined {
  const { bytes, name, mediaType = "" } = options;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const declared = (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
  const [typed, named] = [MEDIA_TYPES[declared], kindNamed(name)];
  if (/^\s*%PDF-/.test(head)) return "pdf";
  if (PACKED_OR_DRAWN.some((start) => start.every((byte, at) => bytes[at] === byte))) return undefined;
  if (head.startsWith("PK\u0003\u0004")) return [typed, named].includes("docx") ? "docx" : undefined;
  if (VAGUE.includes(declared)) return named ?? guess(head, posix.extname(name) === "");
  return typed === "text" && named === "markdown" ? named : typed;
}

function kindNamed(name: string): SourceKind | undefined {
  const extension = posix.extname(name).toLowerCase();
  return SOURCE_KINDS.find((kind) => EXTENSIONS[kind].includes(extension));
}

function guess(head: string, nameless: boolean): SourceKind | undefined {
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|head)\b/is.test(head))
    return "html";
  return nameless && !head.includes("\0") ? "text" : undefined;
}
