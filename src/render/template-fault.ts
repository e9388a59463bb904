/** Makes a located diagnostic of an error that Handlebars throws. */
import Handlebars from "handlebars";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { TemplateFile } from "./template-files.ts";

/** Carries a located diagnostic through Handlebars, from the partial at fault to the first template. */
export class TemplateFault extends Error {
  readonly diagnostic: Diagnostic;
  /** The field that the template asks for and that does not exist, where that is the fault. */
  readonly missing: string | undefined;

  constructor(diagnostic: Diagnostic, missing: string | undefined) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
    this.missing = missing;
  }
}

/** Returns a `template-error` at the line of `file` that `thrown` names, otherwise at the beginning of the file. */
export function templateFault(file: TemplateFile, thrown: unknown): Diagnostic {
  const raw = thrown instanceof Error ? thrown.message : String(thrown);
  const { message, hints } = inOwnWords(raw);
  return diagnose("template-error", { message, hints, span: spanOfThrown(file, thrown, raw) });
}

/** Returns the field that a template asked for and that does not exist; undefined where something else was thrown. */
export function missingField(thrown: unknown): string | undefined {
  return thrown instanceof Error ? NOT_THERE.exec(thrown.message)?.[1] : undefined;
}

/** Returns the span of a syntax node; Handlebars counts lines from 1, columns from 0. */
export function spanOfNode(
  file: TemplateFile,
  { start, end }: Pick<hbs.AST.SourceLocation, "start" | "end">,
): Span {
  return {
    file: file.file,
    start: offsetOf(file.text, start.line, start.column),
    end: offsetOf(file.text, end.line, end.column),
  };
}

/** Returns the span of the first line, for something that the whole template leaves out. */
export function startOf({ file, text }: TemplateFile): Span {
  return { file, start: 0, end: text.split(/\r?\n/, 1)[0]?.length ?? 0 };
}

interface Wording {
  readonly message: string;
  readonly hints: readonly string[];
}

const NOT_THERE = /^"(.+)" not defined in /;

/** Handlebars reports errors only as English sentences: one pattern for each of them. */
const WORDINGS: readonly { readonly pattern: RegExp; readonly say: (a: string, b: string) => Wording }[] = [
  {
    pattern: NOT_THERE,
    say: (field) => ({ message: `The template asks for "${field}", which does not exist.`, hints: [] }),
  },
  {
    pattern: /^Cannot use 'in' operator to search for '(.+)' in /,
    say: (field) => ({
      message: `The template asks for "${field}", which does not exist.`,
      hints: ["It asks a text or a number for it, and these have no fields."],
    }),
  },
  {
    pattern: /^(?:Must pass iterator to #(each)|#(if|unless|with) requires exactly one argument)/,
    say: (each, other) => ({
      message: `"${each || other}" takes one field, and has ${each === "" ? "none or several" : "none"}.`,
      hints: [`Write {{#${each || other} slide.points}}, with the field's own name.`],
    }),
  },
  {
    pattern: /used the unknown helper (\S+)/,
    say: (helper) => ({
      message: `No helper is named "${helper}".`,
      hints: [
        ...didYouMean(helper, ["if", "unless", "each", "with"]),
        "Templates know if, unless, each and with; everything else is computed before they run.",
      ],
    }),
  },
  {
    pattern: /^(\S+) doesn't match (\S+)/,
    say: (opened, closed) => ({
      message: `The block "${opened}" is closed as "${closed}".`,
      hints: [`Close it with {{/${opened}}}.`],
    }),
  },
  {
    pattern: /^Parse error[\s\S]*got 'EOF'/,
    say: () => ({ message: "A tag or block is still open where the template ends.", hints: [] }),
  },
  {
    pattern: /^(?:Parse|Lexical) error/,
    say: () => ({ message: "The template is not well-formed Handlebars here.", hints: [] }),
  },
];

function inOwnWords(raw: string): Wording {
  for (const { pattern, say } of WORDINGS) {
    const match = pattern.exec(raw);
    if (match !== null) return say(match[1] ?? "", match[2] ?? "");
  }
  const reason = raw.split("\n", 1)[0] ?? "";
  return { message: `The template cannot be rendered: ${reason.replace(/\.?$/, ".")}`, hints: [] };
}

function spanOfThrown(file: TemplateFile, thrown: unknown, raw: string): Span {
  const node = nodeOf(thrown);
  if (node !== undefined) return spanOfNode(file, node);
  const line = lineOf(thrown, raw);
  const start = line === undefined ? 0 : offsetOf(file.text, line, 0);
  const newline = file.text.indexOf("\n", start);
  const text = file.text.slice(start, newline === -1 ? undefined : newline);
  const indent = text.length - text.trimStart().length;
  return { file: file.file, start: start + indent, end: start + Math.max(indent, text.trimEnd().length) };
}

/** The part of the template that is at fault, where Handlebars names it. */
function nodeOf(thrown: unknown): Pick<hbs.AST.SourceLocation, "start" | "end"> | undefined {
  if (!(thrown instanceof Handlebars.Exception)) return undefined;
  const [line, column, endLine, endColumn] = ["lineNumber", "column", "endLineNumber", "endColumn"].map(
    (name): unknown => Reflect.get(thrown, name),
  );
  if (typeof line !== "number" || typeof column !== "number") return undefined;
  if (typeof endLine !== "number" || typeof endColumn !== "number") return undefined;
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function lineOf(thrown: unknown, raw: string): number | undefined {
  if (thrown instanceof Handlebars.Exception) {
    const line: unknown = thrown.lineNumber;
    if (typeof line === "number") return line;
  }
  const named = /^(?:Parse|Lexical) error on line (\d+)/.exec(raw)?.[1];
  return named === undefined ? undefined : Number(named);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const newline = text.indexOf("\n", start);
    if (newline === -1) break;
    start = newline + 1;
  }
  return Math.min(start + column, text.length);
}
