/** The excerpts of a source's text as its symbols: an outline to go by. */
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import { shorten } from "../citation/shorten.ts";
import type { OpenFile } from "./place.ts";
import { sourcesIn } from "./source-file.ts";

const MOST_WORDS = 12;

/** In the order of the text. */
export function sourceSymbols(file: OpenFile): DocumentSymbol[] | null {
  const sources = sourcesIn(file);
  if (sources.length === 0) return null;
  const placed = sources.flatMap(({ excerpts, rangeOf }) =>
    excerpts.flatMap(({ id, words, places }) =>
      places.map((place) => ({ id, words, range: rangeOf(place) })),
    ),
  );
  return placed
    .toSorted((a, b) => a.range.start - b.range.start)
    .map(({ id, words, range }) => ({
      name: id,
      detail: shorten(words, MOST_WORDS),
      kind: SymbolKind.String,
      range: file.lines.rangeOf(range),
      selectionRange: file.lines.rangeOf(range),
    }));
}
