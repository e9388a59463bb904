/** The sources, grouped by their origin. */
import type { Html } from "../../model/deck.ts";
import type { SourceView } from "../../model/evidence-view.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Line, Paragraph } from "../part.ts";
import { nothing, type Piece, type Placed, type SlideContext } from "../slide-context.ts";
import { splitEvenly } from "../split-evenly.ts";
import { paragraph, writeGap, writeRuns, writeWords } from "../write-text.ts";
import { FINE, type RuledRow, ruledTable, STRONG } from "./ruled-table.ts";

const COLUMNS = 2;

/** In px. */
const ABOVE = 14;

export const origins: Piece = (context, room) => {
  const { slide, look } = context;
  if (slide.groups.length === 0) return nothing(room);
  const y = room.y + ABOVE;
  const gap = look.px("--space-5");
  const width = (room.width - gap) / COLUMNS;
  const heightOf = (entries: readonly Entry[]): number =>
    placeGroups(entries, { x: 0, y: 0, width, context }).bottom;
  const placed = splitEvenly(entriesOf(context), { count: COLUMNS, heightOf }).map((entries, at) =>
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

/** A group that continues in the next column has the same heading there. A table keeps the rules between its sources. */
function placeGroups(entries: readonly Entry[], { x, y, width, context }: Place): Placed {
  const groups = [...Map.groupBy(entries, (entry) => entry.heading)];
  const rows = groups.flatMap(([heading, members], group): readonly RuledRow[] => [
    row([headingText(heading, context)], { padding: HEADING, rule: STRONG, width, context }),
    ...members.map(({ source }, at) => {
      const endsGroup = at === members.length - 1 && group < groups.length - 1;
      const padding = { above: SOURCE.above, below: SOURCE.below + (endsGroup ? BETWEEN : 0) };
      return row([sourceText(source, context)], { padding, rule: FINE, width, context });
    }),
  ]);
  return ruledTable({ description: context.slide.name, place: { x, y, width }, columns: [width], rows });
}

/** In px, as `sources.css` has them. */
const HEADING = { above: 6, below: 5 } as const;
const SOURCE = { above: 5, below: 5 } as const;
const BETWEEN = 10;

const LEADING = 1.28;

function row(
  paragraphs: readonly Paragraph[],
  options: {
    readonly padding: { readonly above: number; readonly below: number };
    readonly rule: Line;
    readonly width: number;
    readonly context: SlideContext;
  },
): RuledRow {
  const { padding, rule, width, context } = options;
  const { above, below } = padding;
  return {
    height: context.ruler.height(paragraphs, width) + above + below,
    cells: [{ paragraphs, anchor: "top", padding: [above, 0, below] }],
    rule,
  };
}

/** Its first letter is a capital one. */
function headingText(heading: Html, context: SlideContext): Paragraph {
  const [first, ...others] = writeRuns(heading, { size: context.type.source, bold: true }, context);
  const text = (first?.text ?? "").replace(/^./u, (letter) => letter.toUpperCase());
  return paragraph(first === undefined ? [] : [{ ...first, text }, ...others], { leading: LEADING });
}

function sourceText(
  { number, note, grade, marking, lineage, state, citedOn }: SourceView,
  context: SlideContext,
): Paragraph {
  const size = context.type.source;
  const soft = { size, colour: THEME_COLOURS.inkSoft };
  const facts = [marking?.label, lineage, state].filter((fact) => fact !== undefined);
  return paragraph(
    [
      writeWords(String(number), { size, colour: THEME_COLOURS.accent, bold: true }, context),
      writeGap("\t", soft, context),
      ...writeRuns(note, { size }, context),
      writeGap("\n", soft, context),
      ...(grade === undefined ? [] : [writeWords(`${grade}${GAP}`, { size, bold: true }, context)]),
      writeWords(facts.join(GAP), soft, context),
      ...(citedOn === undefined
        ? []
        : [writeWords(GAP, soft, context), ...writeRuns(citedOn, soft, context)]),
    ],
    { leading: LEADING, marker: { kind: "tab", indent: size * 1.6 } },
  );
}

const GAP = "\u2003";
