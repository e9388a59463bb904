/** The face that a theme sets quoted words in. */
import type { SlideContext } from "../slide-context.ts";
import type { Style } from "../write-text.ts";

export function quoteStyle({ look }: SlideContext): Pick<Style, "face" | "bold"> {
  return { face: look.quotesInHeadingFace ? "heading" : "text", bold: look.isBold.quote };
}
