/** Reads the bytes of a YAML or JSON file into a tree of values with places. Called for each file of a brief. */
import { parseDocument, type YAMLError } from "yaml";
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { indexLines } from "../diagnostics/line-index.ts";
import type { Span } from "../diagnostics/span.ts";
import { buildTree } from "./build-tree.ts";
import { mendTree } from "./mend-tree.ts";
import { explainYamlError } from "./yaml-errors.ts";
import { DEEPEST_YAML, deepYaml } from "./yaml-nesting.ts";
import type { Tree } from "./yaml-tree.ts";

/** Returns a file's text, or undefined where it is not UTF-8. A byte order mark is no part of the text. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Returns `text` as a tree, after YAML 1.2's core schema, aliases and `<<` merges followed. No value
 * (and every `invalid-yaml`, one a line) where it is not well-formed: what a broken file says is a guess.
 */
export function readYaml(options: { readonly file: string; readonly text: string }): Diagnosed<Tree> {
  const { file, text } = options;
  const deep = deepYaml(text);
  if (deep !== undefined) return { value: undefined, diagnostics: [tooDeep({ file, ...deep })] };
  const document = parseDocument(text, {
    keepSourceTokens: true,
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const errors = firstOnEachLine([...document.errors, ...document.warnings], text);
  if (errors.length === 0) return mended(buildTree({ file, text, document }));
  return { value: undefined, diagnostics: errors.map((error) => syntaxMistake(error, options)) };
}

function mended({ value, diagnostics }: Diagnosed<Tree>): Diagnosed<Tree> {
  const read = value && mendTree(value);
  return { value: read?.value, diagnostics: [...diagnostics, ...(read?.diagnostics ?? [])] };
}

function tooDeep(span: Span): Diagnostic {
  const message = `The file nests lists and maps more than ${DEEPEST_YAML} deep.`;
  const hints = ["Take brackets and dashes away, until as many are left as are meant."];
  return diagnose("invalid-yaml", { message, hints, span });
}

/** The parser stumbles on after an error, so what follows on the same line is mostly its echo. */
function firstOnEachLine(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const placeAt = indexLines(text);
  const byLine = new Map<number, YAMLError>();
  for (const error of inOrder) {
    const { line } = placeAt(error.pos[0]);
    if (!byLine.has(line)) byLine.set(line, error);
  }
  return [...byLine.values()];
}

function syntaxMistake(
  error: YAMLError,
  options: { readonly file: string; readonly text: string },
): Diagnostic {
  const { file, text } = options;
  const start = Math.min(error.pos[0], text.length);
  const written = text.slice(start, error.pos[1]).split("\n", 1)[0] ?? "";
  const { message, hints } = explainYamlError(
    error,
    written.trim().slice(0, 40),
    text.slice(Math.max(0, start - 100), start),
  );
  return diagnose("invalid-yaml", { message, hints, span: { file, start, end: start + written.length } });
}
