/** Gives rules the texts of sources, by their IDs. */
import type { SourceId } from "../model/ids.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { SourceText } from "../sources/source-text.ts";
import type { ReadText } from "../sources/text-reader.ts";

/** Returns undefined where a source's text is not in the folder. */
export function sourceTexts(
  { sources }: ResolvedBrief,
  readText: ReadText,
): (id: SourceId) => SourceText | undefined {
  return (id) => {
    const file = sources.get(id)?.source.file;
    return file && readText(file)?.value;
  };
}
