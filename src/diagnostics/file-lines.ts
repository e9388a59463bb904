/** A file's text with the index of its lines, read and indexed once for all diagnostics that show it. */
import { indexLines, type LineIndex } from "./line-index.ts";

/** Returns a file's text for the code frame; undefined where the file is not there (any more). */
export type ReadText = (file: string) => string | undefined;

export interface FileLines {
  readonly text: string;
  readonly placeAt: LineIndex;
}

const READ = new WeakMap<ReadText, Map<string, FileLines | undefined>>();

/** Returns the lines of `file`. The first answer of `readText` for a file is kept. */
export function fileLines(file: string, readText: ReadText): FileLines | undefined {
  const files = READ.get(readText) ?? new Map<string, FileLines | undefined>();
  READ.set(readText, files);
  if (!files.has(file)) {
    const text = readText(file);
    files.set(file, text === undefined ? undefined : { text, placeAt: indexLines(text) });
  }
  return files.get(file);
}
