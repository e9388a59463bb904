/** The date of an event, and what happened, with the kind of the claim. */
import type { EventView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, TextRun } from "../part.ts";
import type { SlideContext } from "../slide-context.ts";
import { paragraph, writeRuns, writeWords } from "../write-text.ts";

/** Returns the day, and the time that distinguishes the events of a day: on one line, or stacked on two. */
export function dateText(
  { day, time }: EventView,
  { isStacked, context }: { readonly isStacked: boolean; readonly context: SlideContext },
): readonly Paragraph[] {
  const { type } = context;
  const size = Math.max(type.label, type.small * 0.85);
  const strong = { size, bold: true };
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const dayRuns = day === undefined ? [] : [writeWords(day, time === undefined ? strong : soft, context)];
  const timeRuns = time === undefined ? [] : [writeWords(time, strong, context)];
  const gap: readonly TextRun[] =
    day === undefined || time === undefined ? [] : [writeWords(" ", strong, context)];
  const lines = isStacked ? [dayRuns, timeRuns] : [[...dayRuns, ...gap, ...timeRuns]];
  return lines.filter((runs) => runs.length > 0).map((runs) => paragraph(runs));
}

export function eventText(
  { html, marks = "", kindLabel }: EventView,
  context: SlideContext,
): readonly Paragraph[] {
  const { type } = context;
  const label =
    kindLabel === undefined ? [] : [[writeWords(kindLabel, { size: type.label, bold: true }, context)]];
  return [writeRuns(`${html}${marks}`, { size: type.small }, context), ...label].map((runs) =>
    paragraph(runs),
  );
}
