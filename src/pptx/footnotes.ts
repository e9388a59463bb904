/** The citation footer: the numbered notes of a slide, in as many columns as the style sheets set. */
import type { FooterNote } from "../model/deck.ts";
import { frameColours } from "./frame-colours.ts";
import type { Paragraph, Part } from "./part.ts";
import type { SlideContext } from "./slide-context.ts";
import { splitEvenly } from "./split-evenly.ts";
import { paragraph, textPart, writeGap, writeRuns, writeWords } from "./write-text.ts";

const PADDING = { top: 8, bottom: 2 } as const;
const COLUMN_GAP = 40;

/** In lines: notes that run over would cover the folio. */
const SLACK = 0.2;

/** Returns the notes above `bottom`, and where they begin. A slide that cites nothing has none. */
export function placeNotes(
  context: SlideContext,
  place: { readonly x: number; readonly width: number; readonly bottom: number },
): { readonly parts: readonly Part[]; readonly top: number } {
  const { footer } = context.slide;
  const { x, width, bottom } = place;
  if (footer === undefined) return { parts: [], top: bottom };
  const size = context.type.note;
  const columns = columnsFor(footer.notes.length);
  const columnWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
  const notes = footer.notes.map((note) => notePara(note, size, context));
  const heightOf = (one: readonly Paragraph[]): number => context.ruler.height(one, columnWidth);
  const parted = splitEvenly(notes, { count: columns, heightOf });
  const height = Math.max(...parted.map(heightOf)) + size * SLACK;
  const top = bottom - PADDING.bottom - height - PADDING.top;
  const boxes = parted.map((paragraphs, at) =>
    textPart({
      name: at === 0 ? "Sources" : `Sources, column ${at + 1}`,
      box: { x: x + at * (columnWidth + COLUMN_GAP), y: top + PADDING.top, width: columnWidth, height },
      paragraphs,
    }),
  );
  return { parts: boxes, top };
}

function columnsFor(count: number): number {
  if (count >= 9) return 3;
  return count >= 3 ? 2 : 1;
}

function notePara({ number, html }: FooterNote, size: number, context: SlideContext): Paragraph {
  const { soft, accent } = frameColours(context);
  const style = { size, colour: soft, accent };
  return paragraph(
    [
      writeWords(String(number), { size, colour: accent, bold: true }, context),
      writeGap("\t", style, context),
      ...writeRuns(html, style, context),
    ],
    { marker: { kind: "tab", indent: size * (number > 9 ? 1.7 : 1.25) }, before: 2 },
  );
}
