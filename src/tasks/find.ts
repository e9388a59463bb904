/** Searches a brief's sources, as `citedeck find` does. */
import { decodeBrief } from "../brief/decode/decode-brief.ts";
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Findings } from "../edit/find-passages.ts";
import type { ReadFile } from "../model/read-file.ts";
import { bibtexParser } from "../workspace/bibtex-parser.ts";
import { fileReader } from "../workspace/read-file.ts";

export interface FindOptions {
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  /** What the passages are about. */
  readonly query: string;
  /** The largest number of passages. By default, 5. */
  readonly limit?: number | undefined;
  /** Reads the brief's files. By default, `fileReader`. */
  readonly read?: ReadFile | undefined;
}

/**
 * Returns the passages that contain the words, the best first, and the brief's mistakes. There is no value where the
 * brief cannot be decoded at all.
 */
export async function find(options: FindOptions): Promise<Diagnosed<Findings>> {
  const { brief: path, query, limit = 5, read = fileReader() } = options;
  const { value: brief, diagnostics } = decodeBrief({ path, read, parseBibtex: bibtexParser() });
  if (brief === undefined) return { value: undefined, diagnostics };
  const { findPassages } = await import("../edit/find-passages.ts");
  return { value: findPassages({ brief, read, query, limit }), diagnostics };
}
