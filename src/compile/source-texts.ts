/** Gives rules the texts of sources, read when asked for. */
import type { SourceId } from "../model/ids.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import { readSourceText } from "../sources/read-source-text.ts";
import type { SourceText } from "../sources/source-text.ts";

/** Only the last text asked for is kept: a brief may have a hundred of them, each of a megabyte. */
export function sourceTexts(
  { sources }: ResolvedBrief,
  read: ReadFile,
): (id: SourceId) => SourceText | undefined {
  const last: { id?: SourceId; text?: SourceText | undefined } = {};
  return (id) => {
    if (last.id !== id) {
      const file = sources.get(id)?.source.file;
      const bytes = file && read(file.value);
      last.id = id;
      last.text = file && bytes && readSourceText({ file, bytes }).value;
    }
    return last.text;
  };
}
