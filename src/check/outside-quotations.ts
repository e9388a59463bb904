/** Blanks out quoted words, which belong to a source and not to the author. */
import type { Prose } from "../model/prose.ts";
import { findQuotations } from "./quotation/find-quotations.ts";

/**
 * Returns the words at their places, with each quotation replaced by as many spaces. Line breaks within a paragraph
 * become spaces too, so that phrases are found across them. "\n" only separates blocks.
 */
export function outsideQuotations({ words, blocks }: Prose): string {
  const own = words.split("");
  for (const { start, end } of blocks) {
    const block = words.slice(start, end);
    for (const quotation of findQuotations(block).quotations) {
      own.fill(" ", start + quotation.start, start + quotation.end);
    }
    for (let at = start; at < end; at += 1) if (own[at] === "\n") own[at] = " ";
  }
  return own.join("");
}
