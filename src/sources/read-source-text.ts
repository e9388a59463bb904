/** Reads a source's bytes as the text that excerpts are anchored in. Called by anchoring, once a source. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Located } from "../model/located.ts";
import { type SourceText, sourceText } from "./source-text.ts";

/** What a `file` may be called; anything else needs its text extracted first. */
const TEXT_EXTENSIONS: readonly string[] = [".txt", ".md"];

/**
 * Returns the text of a `.txt` or `.md` file in UTF-8. A byte order mark is left out and CRLF is read as LF;
 * positions count in what remains. Gives `unsupported-text` for other extensions and `text-not-utf8` for other
 * encodings, both at the place where the source names its file, and then no value.
 */
export function readSourceText(options: {
  readonly file: Located<string>;
  readonly bytes: Uint8Array;
}): Diagnosed<SourceText> {
  const { file, bytes } = options;
  if (!TEXT_EXTENSIONS.includes(posix.extname(file.value).toLowerCase())) return refuse(unsupported(file));
  const decoded = decode(bytes);
  if (decoded === undefined) return refuse(notUtf8(file, bytes));
  const text = decoded.replaceAll("\r\n", "\n");
  return { value: sourceText({ file: file.value, text, sha256: sha256Of(bytes) }), diagnostics: [] };
}

function refuse(diagnostic: Diagnostic): Diagnosed<SourceText> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function unsupported(file: Located<string>): Diagnostic {
  return diagnose("unsupported-text", {
    message: `Excerpts cannot be anchored in "${file.value}", which is neither .txt nor .md.`,
    span: file.span,
    hints: [
      "Text is extracted when a source is added: name the extracted text as `file`, and this as `original`.",
    ],
  });
}

function notUtf8(file: Located<string>, bytes: Uint8Array): Diagnostic {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return diagnose("text-not-utf8", {
    message: `The text "${file.value}" is not UTF-8.`,
    span: file.span,
    hints: [utf16 ? "It begins like UTF-16: save it as UTF-8." : "Save it as UTF-8."],
  });
}
