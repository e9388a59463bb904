/** The face that a theme uses for quoted words. */
import type { SlideContext } from "../slide-context.ts";
import type { Style } from "../write-text.ts";

export function quoteStyle({ look }: SlideContext): Pick<Style, "face" | "bold"> {
  return { face: look.quotesInHeadingFace ? "heading" : "text", bold: look.isBold.quote };
}
