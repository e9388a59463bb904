/** Drafts the selectors of an excerpt for a place in a source's text. */
import { mendedLike } from "../anchoring/broken-words.ts";
import { positionOf, type TextIndex } from "../anchoring/text-index.ts";
import type { PageOf } from "../sources/page-index.ts";
import type { Stretch } from "../sources/passages.ts";
import { type Context, tellApart } from "./tell-apart.ts";

/** What of an excerpt the source's text decides; the fields are a brief's. */
export interface Selectors {
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** Unicode code points. */
  readonly start: number;
  readonly end: number;
  readonly page: number | undefined;
}

/**
 * Returns the wording of `stretch` letter by letter, but for line breaks, which are spaces where it is still found
 * so, and words that it breaks, which are whole where `wording` has them so; with a prefix or suffix where the text
 * has it elsewhere, too.
 */
export function draftExcerpt(options: {
  readonly index: TextIndex;
  readonly pageOf: PageOf;
  readonly stretch: Stretch;
  readonly context?: Context;
  readonly wording?: string;
}): Selectors {
  const { index, pageOf, stretch, context = { prefix: undefined, suffix: undefined }, wording } = options;
  const words = index.source.text.slice(stretch.start, stretch.end);
  const position = positionOf(index.source, stretch);
  const onOneLine = lineOf(words);
  const mended = wording === undefined ? undefined : mendedLike(wording, stretch, index);
  const draft = (exact: string): Selectors | undefined => {
    const apart = tellApart({ exact, position, context, index });
    if (apart === undefined) return undefined;
    return { exact, ...apart, ...position, page: pageOf(stretch.start) };
  };
  return (
    (mended === undefined ? undefined : draft(lineOf(mended))) ??
    draft(onOneLine) ??
    draft(words) ?? { exact: words, ...context, ...position, page: pageOf(stretch.start) }
  );
}

function lineOf(words: string): string {
  return words.replaceAll(/(?<!\s)\s*[\n\f]\s*/g, " ");
}
