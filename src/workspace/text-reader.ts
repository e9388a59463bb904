/** Gives files as text, for the code frames of diagnostics. */
import type { ReadText } from "../diagnostics/file-lines.ts";
import type { ReadFile } from "../model/read-file.ts";

/** Bytes that are not UTF-8 become replacement characters, which is good enough to show where something is. */
export function textReader(read: ReadFile): ReadText {
  return (file) => {
    const bytes = read(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
}
