/** A file that is the text of a source: its excerpts, and its places as the session and as an editor count them. */
import type { Range } from "../diagnostics/range-index.ts";
import type { ListedExcerpt } from "../session/listed-sources.ts";
import type { Stretch } from "../sources/passages.ts";
import type { SourceText } from "../sources/source-text.ts";
import { countWhile } from "../text/count-while.ts";
import type { OpenFile } from "./place.ts";

export interface OpenSource {
  readonly id: string;
  readonly text: SourceText;
  readonly excerpts: readonly ListedExcerpt[];
  /** Where a range of the file, in UTF-16 code units, is in the source's text. */
  readonly stretchOf: (range: Range) => Stretch;
  /** The reverse. */
  readonly rangeOf: (stretch: Stretch) => Range;
}

/** Returns the sources whose text the file is; usually one, or none. */
export function sourcesIn({ open, file, text: written }: OpenFile): readonly OpenSource[] {
  const { session } = open;
  return session.sources().flatMap(({ id, excerpts }) => {
    const text = session.sourceText(id);
    return text?.file === file ? [{ id, text, excerpts, ...conversions(written) }] : [];
  });
}

/** In a source's text, a line ends with one character, and on Windows files have two. */
function conversions(written: string): Pick<OpenSource, "stretchOf" | "rangeOf"> {
  const returns = [...written.matchAll(/\r\n/g)].map(({ index }) => index);
  const inText = (offset: number): number => offset - countWhile(returns, (at) => at < offset);
  const inFile = (offset: number): number =>
    offset + countWhile(returns, (at, before) => at - before < offset);
  return {
    stretchOf: ({ start, end }) => ({ start: inText(start), end: inText(end) }),
    rangeOf: ({ start, end }) => ({ start: inFile(start), end: inFile(end) }),
  };
}
