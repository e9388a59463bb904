/** Reads a source's bytes as the text in which excerpts are anchored. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { counted } from "../diagnostics/counted.ts";
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Located } from "../model/located.ts";
import { type BrokenCharacter, mendInPlace } from "../text/broken-characters.ts";
import { numberAndName } from "../text/hidden-names.ts";
import { visibleText } from "../text/visible-text.ts";
import { type SourceText, sourceText } from "./source-text.ts";
import { toldOfText } from "./told-of-text.ts";

/** The extensions of a `file`. The text of any other kind must be extracted first. */
const TEXT_EXTENSIONS: readonly string[] = [".txt", ".md"];

/**
 * Returns the text of a `.txt` or `.md` file in UTF-8. A byte order mark is removed and CRLF is read as LF. Positions
 * count in the result, in which a soft hyphen replaces each character that no document can contain
 * (`broken-character`). Reports `reordered-text` and `invisible-character` for what differs from what people read.
 * Reports `unsupported-text` for other extensions and `text-not-utf8` for other encodings, without a value. All of
 * these are located where the source names its file.
 */
export function readSourceText(options: {
  readonly file: Located<string>;
  readonly bytes: Uint8Array;
}): Diagnosed<SourceText> {
  const { file, bytes } = options;
  if (!TEXT_EXTENSIONS.includes(posix.extname(file.value).toLowerCase())) return refuse(unsupported(file));
  const decoded = decode(bytes);
  if (decoded === undefined) return refuse(notUtf8(file, bytes));
  const mended = mendInPlace(decoded);
  const text = mended.text.replaceAll("\r\n", "\n");
  return {
    value: sourceText({ file: file.value, text, sha256: sha256Of(bytes) }),
    diagnostics: [...reportBroken(file, mended.broken), ...reportUnseen(file, mended.text)],
  };
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

function reportBroken(file: Located<string>, broken: readonly BrokenCharacter[]): readonly Diagnostic[] {
  const [first] = broken;
  if (first === undefined) return [];
  return [
    diagnose("broken-character", {
      message: `The text "${file.value}" has ${counted(broken.length, "character")} that no document can hold; they are left out.`,
      span: file.span,
      related: [
        {
          message: `The first is ${visibleText(first.character)}.`,
          span: placeIn(file, first.at, first.at + 1),
        },
      ],
    }),
  ];
}

function reportUnseen(file: Located<string>, text: string): readonly Diagnostic[] {
  const { reordered, hidden } = toldOfText(text);
  const [turned, unseen] = [reordered[0], hidden[0]];
  return [
    ...(turned === undefined
      ? []
      : [
          diagnose("reordered-text", {
            message: `The text "${file.value}" has words or digits that are displayed in another order than they are searched in.`,
            span: file.span,
            hints: ["Look at the original, and cite no words from there whose order is in doubt."],
            related: reordered.slice(0, SHOWN).map(({ start, end }) => ({
              message: `${numberAndName(text.charAt(start))} begins it.`,
              span: placeIn(file, start, end),
            })),
          }),
        ]),
    ...(unseen === undefined
      ? []
      : [
          diagnose("invisible-character", {
            message: `The text "${file.value}" has ${counted(hidden.length, "character")} inside words or beside them that nobody sees, such as ${unseen.name}.`,
            span: file.span,
            hints: ["Excerpts are found across them; but they may have been put there on purpose."],
            related: hidden
              .slice(0, SHOWN)
              .map(({ at, name }) => ({ message: `Here is ${name}.`, span: placeIn(file, at, at + 1) })),
          }),
        ]),
  ];
}

/** How many places are named. */
const SHOWN = 3;

function placeIn({ value }: Located<string>, start: number, end: number): Span {
  return { file: value, start, end };
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
