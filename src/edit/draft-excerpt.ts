/** Drafts the selectors of an excerpt for a place in a source's text. Called by `find` and `excerpt add`. */
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
 * so; with a prefix or suffix where the text has it elsewhere, too.
 */
export function draftExcerpt(options: {
  readonly index: TextIndex;
  readonly pageOf: PageOf;
  readonly stretch: Stretch;
  readonly context?: Context;
}): Selectors {
  const { index, pageOf, stretch, context = { prefix: undefined, suffix: undefined } } = options;
  const words = index.source.text.slice(stretch.start, stretch.end);
  const position = positionOf(index.source, stretch);
  const onOneLine = words.replaceAll(/(?<!\s)\s*[\n\f]\s*/g, " ");
  const draft = (exact: string): Selectors | undefined => {
    const apart = tellApart({ exact, position, context, index });
    if (apart === undefined) return undefined;
    return { exact, ...apart, ...position, page: pageOf(stretch.start) };
  };
  return (
    draft(onOneLine) ?? draft(words) ?? { exact: words, ...context, ...position, page: pageOf(stretch.start) }
  );
}
