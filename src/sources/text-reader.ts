/** Reads each source's text once, however many phases ask for it. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { Located } from "../model/located.ts";
import type { ReadFile } from "../model/read-file.ts";
import { readSourceText } from "./read-source-text.ts";
import type { SourceText } from "./source-text.ts";

/** Returns the text of a source's `file` and what is wrong with it; undefined where nothing can be read. */
export type ReadText = (file: Located<string>) => Diagnosed<SourceText> | undefined;

/** Remembers every text that was read, for as long as what it returns is in use. */
export function textReader(read: ReadFile): ReadText {
  const texts = new Map<string, Diagnosed<SourceText> | undefined>();
  return (file) => {
    // what is wrong is told of where the source names its file
    const key = JSON.stringify([file.value, file.span]);
    if (!texts.has(key)) {
      const bytes = read(file.value);
      texts.set(key, bytes && readSourceText({ file, bytes }));
    }
    return texts.get(key);
  };
}
