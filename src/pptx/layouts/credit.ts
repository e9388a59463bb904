/** Who is quoted, from which source, in whose translation. */
import type { QuoteView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph } from "../part.ts";
import type { SlideContext } from "../slide-context.ts";
import { paragraph, writeRuns, writeWords } from "../write-text.ts";

export function creditText(
  { speaker, source, translation }: Pick<QuoteView, "speaker" | "source" | "translation">,
  { size, speakerSize = 1 }: { readonly size: number; readonly speakerSize?: number },
  context: SlideContext,
): readonly Paragraph[] {
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const lines = [
    ...(speaker === undefined
      ? []
      : [[writeWords(speaker, { size: size * speakerSize, bold: true }, context)]]),
    writeRuns(source, soft, context),
    ...(translation === undefined ? [] : [[writeWords(translation, { ...soft, italic: true }, context)]]),
  ];
  return lines.map((runs) => paragraph(runs, { leading: 1.35 }));
}
