/** The sources, grouped by their origin. */
import type { Html } from "../../model/deck.ts";
import type { SourceView } from "../../model/evidence-view.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, Part } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { splitEvenly } from "../split-evenly.ts";
import { boxOf, paragraph, textPart, writeGap, writeRuns, writeWords } from "../write-text.ts";

export const origins: Piece = (context, room) => {
  const { slide, look } = context;
  if (slide.groups.length === 0) return nothing(room);
  const y = room.y + look.px("--space-3");
  const gap = look.px("--space-6");
  const count = entriesOf(context).length <= 3 ? 1 : 2;
  const width = (room.width - gap * (count - 1)) / count;
  const heightOf = (entries: readonly Entry[]): number =>
    placeGroups(entries, { x: 0, y: 0, width, context }).bottom;
  const placed = splitEvenly(entriesOf(context), { count, heightOf }).map((entries, at) =>
    placeGroups(entries, { x: room.x + at * (width + gap), y, width, context }),
  );
  return {
    parts: placed.flatMap(({ parts }) => parts),
    bottom: Math.max(...placed.map(({ bottom }) => bottom)),
  };
};

/** A source with the heading of its group. */
interface Entry {
  readonly heading: Html;
  readonly source: SourceView;
}

function entriesOf({ slide }: SlideContext): readonly Entry[] {
  return slide.groups.flatMap(({ heading, sources }) => sources.map((source) => ({ heading, source })));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly context: SlideContext;
}

/** A group that continues in the next column has the same heading there. */
function placeGroups(
  entries: readonly Entry[],
  { x, y, width, context }: Place,
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const { look } = context;
  const parts: Part[] = [];
  let bottom = y;
  for (const [heading, members] of Map.groupBy(entries, (entry) => entry.heading)) {
    const paragraphs = groupText(heading, members, context);
    const rule = { x, y: bottom, width, height: 2 };
    const box = boxOf({ x, y: bottom + 2 + look.px("--space-1"), width }, paragraphs, context);
    parts.push(
      { kind: "fill", box: rule, colour: THEME_COLOURS.ruleStrong },
      textPart({ name: "Origin", box, paragraphs }),
    );
    bottom = box.y + box.height + look.px("--space-2");
  }
  return { parts, bottom: bottom - look.px("--space-2") };
}

function groupText(heading: Html, entries: readonly Entry[], context: SlideContext): readonly Paragraph[] {
  const size = context.type.label * 1.1;
  return [
    paragraph(writeRuns(heading, { size, bold: true }, context)),
    ...entries.map(({ source }) => sourceText(source, context)),
  ];
}

function sourceText(
  { number, note, grade, marking, lineage, state, citedOn }: SourceView,
  context: SlideContext,
): Paragraph {
  const size = context.type.label;
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const facts = [marking?.label, lineage, state].filter((fact) => fact !== undefined);
  return paragraph(
    [
      writeWords(String(number), { size, colour: THEME_COLOURS.accent, bold: true }, context),
      writeGap("\t", soft, context),
      ...writeRuns(note, { size }, context),
      writeGap("\n", soft, context),
      ...(grade === undefined ? [] : [writeWords(`${grade} · `, { size, bold: true }, context)]),
      writeWords(facts.join(" · "), soft, context),
      ...(citedOn === undefined
        ? []
        : [writeWords(" · ", soft, context), ...writeRuns(citedOn, soft, context)]),
    ],
    { before: context.look.px("--space-1"), marker: { kind: "tab", indent: size * 1.6 } },
  );
}
