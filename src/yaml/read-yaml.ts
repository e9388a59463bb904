/** Reads the bytes of a YAML or JSON file into a tree of values with places. */
import { type Document, parseDocument, type YAMLError } from "yaml";
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { indexLines } from "../diagnostics/line-index.ts";
import type { Span } from "../diagnostics/span.ts";
import { buildTree } from "./build-tree.ts";
import { type ColonInText, colonInText } from "./colon-in-text.ts";
import { conflictMarks } from "./conflict-marks.ts";
import { cutTexts } from "./cut-texts.ts";
import { mendCitations } from "./mend-citations.ts";
import { mendSpaces } from "./mend-spaces.ts";
import { mendTree } from "./mend-tree.ts";
import { explainYamlError } from "./yaml-errors.ts";
import { DEEPEST_YAML, deepNode, deepYaml } from "./yaml-nesting.ts";
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
export function readYaml(options: YamlFile): Diagnosed<Tree> {
  const { file, text } = options;
  const deep = deepYaml(text);
  if (deep !== undefined) return { value: undefined, diagnostics: [tooDeep({ file, ...deep })] };
  const conflicts = conflictMarks(options);
  if (conflicts.length > 0) return { value: undefined, diagnostics: conflicts };
  const spaced = mendSpaces(options);
  if (!spaced.isCertain) return { value: undefined, diagnostics: spaced.diagnostics };
  const document = parse(spaced.text);
  if (document === undefined) return { value: undefined, diagnostics: [tooDeep({ file, start: 0, end: 1 })] };
  const errors = errorsOf(document, text);
  if (errors.length > 0) {
    return {
      value: undefined,
      diagnostics: [...spaced.diagnostics, ...syntaxMistakes(errors, { file, ...spaced })],
    };
  }
  const below = deepNode(document.contents);
  if (below !== undefined) return { value: undefined, diagnostics: [tooDeep({ file, ...below })] };
  const { value, diagnostics } = mended(buildTree({ file, text: spaced.text, document }));
  return { value, diagnostics: [...spaced.diagnostics, ...cutTexts(options), ...diagnostics] };
}

interface YamlFile {
  readonly file: string;
  readonly text: string;
}

/** Returns undefined where the parser runs out of stack, as it does over keys of keys in brackets. */
function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      keepSourceTokens: true,
      prettyErrors: false,
      resolveKnownTags: false,
      stringKeys: true,
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function errorsOf(document: Document.Parsed, text: string): readonly YAMLError[] {
  // where the parser gave up, what else it says depends on where that was
  const exhausted = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  return firstOnEachLine(exhausted ? [exhausted] : [...document.errors, ...document.warnings], text);
}

/** What citations without quotes bring about is one mistake, and what is wrong beside it another. */
function syntaxMistakes(errors: readonly YAMLError[], file: YamlFile): readonly Diagnostic[] {
  const { text, diagnostics } = mendCitations(file);
  const document = text === file.text ? undefined : parse(text);
  const others = document === undefined ? errors : errorsOf(document, text);
  const placeAt = indexLines(text);
  const told = new Set(diagnostics.map(({ span }) => placeAt(span?.start ?? 0).line));
  return [
    ...diagnostics,
    ...others
      .filter(({ pos: [start] }) => !told.has(placeAt(start).line))
      .map((error) => syntaxMistake(error, file)),
  ];
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

function syntaxMistake(error: YAMLError, { file, text }: YamlFile): Diagnostic {
  const colon = colonIn(error, text);
  if (colon !== undefined) return colonInText({ file, ...colon });
  const start = Math.min(error.pos[0], text.length);
  const written = text.slice(start, error.pos[1]).split("\n", 1)[0] ?? "";
  const { message, hints } = explainYamlError(
    error,
    written.trim().slice(0, 40),
    text.slice(Math.max(0, start - 100), start),
  );
  return diagnose("invalid-yaml", { message, hints, span: { file, start, end: start + written.length } });
}

/** The colon that makes a key of what was begun as a text; undefined where the mistake is another. */
function colonIn(error: YAMLError, text: string): Omit<ColonInText, "file"> | undefined {
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  const [start] = error.pos;
  const end = text.indexOf("\n", start);
  const whole = text.slice(start, end === -1 ? undefined : end);
  const [, key] = /^([^"'[\]{},:][^:]*):(?=\s)/.exec(whole) ?? [];
  return key === undefined ? undefined : { at: start + key.length, key, whole };
}
