/** Drafts the selectors of an excerpt for a place in a source's text. */
import { mendedLike } from "../anchoring/broken-words.ts";
import { positionOf, type TextIndex } from "../anchoring/text-index.ts";
import type { PageOf } from "../sources/page-index.ts";
import type { Stretch } from "../sources/passages.ts";
import { type Context, tellApart } from "./tell-apart.ts";

/** The parts of an excerpt that the source's text decides. Their names are those in a brief. */
export interface Selectors {
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** In Unicode code points. */
  readonly start: number;
  readonly end: number;
  readonly page: number | undefined;
}

/**
 * Returns the wording of `stretch` letter by letter, with two exceptions. Line breaks become spaces where the wording
 * is still found that way, and words that a line breaks are whole where `wording` has them whole. Adds a prefix or
 * suffix where the text contains the wording elsewhere too.
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
