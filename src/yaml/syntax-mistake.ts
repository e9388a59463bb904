/** Puts an error of the YAML parser into this project's words, and at its real place. */
import type { YAMLError } from "yaml";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type ColonInText, colonInText } from "./colon-in-text.ts";
import { explainYamlError } from "./yaml-errors.ts";

/**
 * Returns an `invalid-yaml`. For a quotation mark that is not closed, its place is where it opens, at or after `from`.
 */
export function syntaxMistake(
  error: YAMLError,
  { file, text, from }: { readonly file: string; readonly text: string; readonly from?: number | undefined },
): Diagnostic {
  const colon = colonIn(error, text);
  if (colon !== undefined) return colonInText({ file, ...colon });
  const { start, end } = placeOf(error, text, from);
  const written = text.slice(start, end).split("\n", 1)[0] ?? "";
  const { message, hints } = explainYamlError(
    error,
    written.trim().slice(0, 40),
    text.slice(Math.max(0, start - 100), start),
  );
  return diagnose("invalid-yaml", { message, hints, span: { file, start, end: start + written.length } });
}

/** The parser notices only at the end of all that it took for the text. */
function placeOf(
  { code, message, pos: [start, end] }: YAMLError,
  text: string,
  from: number | undefined,
): Place {
  const [, quote = ""] = code === "MISSING_CHAR" ? (/closing (["'])/.exec(message) ?? []) : [];
  const opening = quote === "" || from === undefined ? -1 : text.indexOf(quote, from);
  if (opening !== -1) return { start: opening, end: opening + 1 };
  return { start: Math.min(start, text.length), end };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The colon that makes a key of what was begun as a text; undefined for any other mistake. */
function colonIn(error: YAMLError, text: string): Omit<ColonInText, "file"> | undefined {
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  const [start] = error.pos;
  const end = text.indexOf("\n", start);
  const whole = text.slice(start, end === -1 ? undefined : end);
  const [, key] = /^([^"'[\]{},:][^:]*):(?=\s)/.exec(whole) ?? [];
  return key === undefined ? undefined : { at: start + key.length, key, whole };
}
