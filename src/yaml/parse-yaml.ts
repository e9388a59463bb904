/** Parses YAML, and gives the places where the parser found errors. */
import { type Document, parseDocument, type YAMLError } from "yaml";
import { indexLines } from "../diagnostics/line-index.ts";
import { YAML_OPTIONS } from "./yaml-options.ts";

/** Returns undefined where the parser runs out of stack, as it does with keys of keys in brackets. */
export function parseYaml(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, YAML_OPTIONS);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** True where the parser finds nothing wrong. */
export function isSound(text: string): boolean {
  const document = parseYaml(text);
  return document !== undefined && document.errors.length + document.warnings.length === 0;
}

/**
 * Returns the first error on each line, in order. The parser goes on after an error, so what follows it is mostly its
 * echo.
 */
export function errorsOf(document: Document.Parsed, text: string): readonly YAMLError[] {
  // Where the parser gave up, its other errors depend on where that was.
  const exhausted = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  const errors = exhausted ? [exhausted] : [...document.errors, ...document.warnings];
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const placeAt = indexLines(text);
  const byLine = new Map<number, YAMLError>();
  for (const error of inOrder) {
    const { line } = placeAt(error.pos[0]);
    if (!byLine.has(line)) byLine.set(line, error);
  }
  return [...byLine.values()];
}
