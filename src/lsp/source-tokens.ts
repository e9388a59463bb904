/** Colours the excerpts in a source's text, as semantic tokens: a standard type, which every theme has a colour for. */
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from "vscode-languageserver";
import type { Range } from "../diagnostics/range-index.ts";
import type { OpenFile } from "./place.ts";
import { sourcesIn } from "./source-file.ts";

/** The modifier lets a theme tell excerpts from other texts. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: ["string"], tokenModifiers: ["excerpt"] };

const EXCERPT = { type: 0, modifiers: 1 };

export function sourceTokens(file: OpenFile): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const ranges = sourcesIn(file).flatMap(({ excerpts, rangeOf }) =>
    excerpts.filter(isFound).flatMap(({ places }) => places.map(rangeOf)),
  );
  for (const range of merged(ranges)) {
    for (const { line, start, end } of linesOf(range, file)) {
      builder.push(line, start, end - start, EXCERPT.type, EXCERPT.modifiers);
    }
  }
  return builder.build();
}

/** Of an absent excerpt, the places are where it may have been meant. */
function isFound({ found }: { readonly found: string }): boolean {
  return found !== "absent";
}

/** Tokens must be in order and must not overlap, and excerpts may. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const together: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = together.at(-1);
    if (last === undefined || last.end < range.start) together.push(range);
    else together[together.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return together;
}

interface Stretch {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Most clients want a token to end with its line. */
function linesOf({ start, end }: Range, { text, lines }: OpenFile): readonly Stretch[] {
  const parts = text.slice(start, end).matchAll(/[^\r\n]+/g);
  return [...parts].map(({ index, 0: part }) => {
    const { line, character } = lines.positionAt(start + index);
    return { line, start: character, end: character + part.length };
  });
}
