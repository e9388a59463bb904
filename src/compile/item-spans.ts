/** Lists where the items of a slide are written, in the order in which its layout shows them. Called by compile. */
import type { Span } from "../diagnostics/span.ts";
import type { TailoredSlide } from "../model/tailored.ts";

/** Returns the places of its points, rows or events, those of one audience; none where a slide has no items. */
export function itemSpans({ points, columns, table, events }: TailoredSlide): readonly Span[] {
  const listed = [...points, ...columns.flatMap((column) => column.points)];
  if (listed.length > 0) return listed.map(({ text }) => text.span);
  if (events.length > 0) return events.map(({ text }) => text.span);
  return (table?.rows ?? []).flatMap(({ cells: [first] }) => (first === undefined ? [] : [first.span]));
}
