/** Finds the parts of a source's text that differ from what people read. */
import { hiddenCharacters } from "../text/hidden-characters.ts";
import { numberAndName } from "../text/hidden-names.ts";
import { type ReorderedStretch, reorderedStretches } from "../text/reading-order.ts";

export interface ToldOfText {
  /** Stretches that are displayed in another order than they are written and searched. */
  readonly reordered: readonly ReorderedStretch[];
  /** Characters that no text needs, and that separate words or are invisible. */
  readonly hidden: readonly { readonly at: number; readonly name: string }[];
}

/**
 * Leaves out soft hyphens, since pages are full of them, and excerpts are found across them. Also leaves out what
 * stands at the edge of a word.
 */
export function toldOfText(text: string): ToldOfText {
  const hidden = hiddenCharacters(text)
    .filter(({ kind, isExpected }) => !isExpected && kind !== "soft-hyphen" && kind !== "bidi")
    .filter(
      ({ kind, start, end }) =>
        kind === "stray" || /^[\p{L}\p{N}]{2}$/u.test(text.charAt(start - 1) + text.charAt(end)),
    )
    .map(({ start, end }) => ({ at: start, name: numberAndName(text.slice(start, end)) }));
  return { reordered: reorderedStretches(text), hidden };
}
