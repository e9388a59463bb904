/** Reads each source's text only once, for all phases. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Located } from "../model/located.ts";
import type { ReadFile } from "../model/read-file.ts";
import { readSourceText } from "./read-source-text.ts";
import type { SourceText } from "./source-text.ts";

/** Returns the text of a source's `file` and the diagnostics about it; undefined where nothing can be read. */
export type ReadText = (file: Located<string>) => Diagnosed<SourceText> | undefined;

/** Remembers every text as long as the returned function is in use. */
export function textReader(read: ReadFile): ReadText {
  const texts = new Map<string, Diagnosed<SourceText> | undefined>();
  return (file) => {
    // Diagnostics are located where the source names its file.
    const key = JSON.stringify([file.value, file.span]);
    if (!texts.has(key)) {
      const bytes = read(file.value);
      texts.set(key, bytes && readSourceText({ file, bytes }));
    }
    return texts.get(key);
  };
}
