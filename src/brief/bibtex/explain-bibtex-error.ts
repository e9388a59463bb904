/** Says in this project's words what is wrong with a BibTeX file, and where. */
import { type Diagnostic, diagnose, type Related } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { ParsedBibtex } from "./parsed-bibtex.ts";

interface BibtexFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Returns an `invalid-bibtex` at the place where the parser could not continue, which names the entry around it; an
 * `unknown-string` at a name that is not defined.
 */
export function explainBibtexError(
  { error, input }: ParsedBibtex["errors"][number],
  where: BibtexFile,
): Diagnostic {
  const undefinedString = /^Unresolved @string reference "(.+)"$/.exec(error)?.[1];
  if (undefinedString !== undefined) return unknownString(undefinedString, where);
  const place = /at line (\d+), column (\d+)/.exec(error);
  if (place === null) return unreadable(error, input, where);
  const { message, hint } = explain(error);
  return diagnose("invalid-bibtex", {
    message,
    span: spotAt(where, Number(place[1]), Number(place[2])),
    hints: [hint],
    related: entryOf(input, where),
  });
}

const BALANCE = "Every { has a }, every value ends with its brace or quote, and fields are parted by commas.";

function explain(error: string): { readonly message: string; readonly hint: string } {
  const expected = /expected '?"?([{}()])/.exec(error)?.[1];
  if (expected !== undefined) return { message: `A "${expected}" is missing before this.`, hint: BALANCE };
  const field = /^(.*) = value expected/.exec(error)?.[1];
  if (field !== undefined) {
    return { message: `The field "${field}" has no equals sign.`, hint: "Write a field as title = {…}." };
  }
  if (error.startsWith("Unterminated"))
    return { message: "A value is not closed up to here.", hint: BALANCE };
  return { message: "The entry cannot be read from here on.", hint: BALANCE };
}

function spotAt({ file, text }: BibtexFile, line: number, column: number): Span {
  const lineStart = text.split("\n", line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const start = Math.min(lineStart + column - 1, text.length);
  const word = /^@?[^\s,{}="]*/.exec(text.slice(start, start + 80))?.[0] ?? "";
  return { file, start, end: start + Math.max(word.length, start < text.length ? 1 : 0) };
}

function entryOf(input: string, { file, text }: BibtexFile): readonly Related[] {
  const start = input === "" ? -1 : text.indexOf(input);
  if (start === -1) return [];
  const [head] = input.split("\n", 1);
  return [
    { message: "The entry begins here.", span: { file, start, end: start + (head ?? "").trimEnd().length } },
  ];
}

function unknownString(name: string, { file, text }: BibtexFile): Diagnostic {
  const start = [...text.matchAll(/[=#]\s*(?=[^\s{"])/g)]
    .map((opening) => opening.index + opening[0].length)
    .find((at) => text.startsWith(name, at) && !/[\w'.:+-]/.test(text.charAt(at + name.length)));
  const from = start ?? 0;
  return diagnose("unknown-string", {
    message: `No @string is named "${name}".`,
    span: { file, start: from, end: from + (start === undefined ? 0 : name.length) },
    hints: [`Put the words in braces, {${name}}, or say what it stands for: @string{${name} = {…}}.`],
  });
}

function unreadable(error: string, input: string, { file, text }: BibtexFile): Diagnostic {
  const start = Math.max(0, input === "" ? -1 : text.indexOf(input));
  const [line = ""] = error.split("\n", 1);
  return diagnose("invalid-bibtex", {
    message: `Part of this cannot be read: ${line.replace(/\.$/, "")}.`,
    span: { file, start, end: start + (input.split("\n", 1)[0] ?? "").length },
  });
}
