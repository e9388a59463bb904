/** A table: rules between rows only, the head told by weight and a strong rule. */
import type { Html, TableView } from "../../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Line, Paragraph, TableRow } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { paragraph, writeRuns } from "../write-text.ts";
import { columnWidths } from "./column-widths.ts";

export const table: Piece = (context, room) => {
  const { slide, look } = context;
  if (slide.table === undefined) return nothing(room);
  const y = room.y + look.px("--space-3");
  const columns = columnWidths(cellTexts(slide.table, context), {
    width: room.width,
    gap: gapOf(context),
    ruler: context.ruler,
  });
  const rows = writeRows(slide.table, columns, context);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const box = { x: room.x, y, width: room.width, height };
  return {
    parts: [{ kind: "table", description: slide.name, hasHead: true, box, columns, rows }],
    bottom: y + height,
  };
};

const STRONG: Line = { width: 2, colour: THEME_COLOURS.ruleStrong };
const FINE: Line = { width: 1, colour: THEME_COLOURS.rule };

function gapOf({ look }: SlideContext): number {
  return look.px("--space-4");
}

/** The cells' texts row by row, the head first. */
function cellTexts(view: TableView, context: SlideContext): readonly (readonly Paragraph[])[] {
  const { type } = context;
  const head = { size: Math.max(type.table * 0.86, type.label), colour: THEME_COLOURS.inkSoft, bold: true };
  const write = (html: Html, style: { readonly size: number }): Paragraph =>
    paragraph(writeRuns(html, style, context));
  return [
    view.columns.map((name) => write(name, head)),
    ...view.rows.map(({ cells, marks = "" }) =>
      cells.map((cell, at) =>
        write(at === cells.length - 1 ? `${cell}${marks}` : cell, {
          size: type.table,
          ...(at === 0 ? { bold: true } : {}),
        }),
      ),
    ),
  ];
}

function writeRows(view: TableView, columns: readonly number[], context: SlideContext): readonly TableRow[] {
  const { ruler, type } = context;
  const padding = type.gap * 0.6;
  return cellTexts(view, context).map((texts, row) => {
    const endOf = (column: number): number => (column === columns.length - 1 ? 0 : gapOf(context));
    const heights = texts.map((text, column) => ruler.height([text], (columns[column] ?? 0) - endOf(column)));
    return {
      height: Math.max(0, ...heights) + 2 * padding,
      cells: texts.map((text, column) => ({
        paragraphs: [text],
        anchor: row === 0 ? ("bottom" as const) : ("top" as const),
        padding: [padding, endOf(column), padding] as const,
      })),
      above: undefined,
      below: row === 0 ? STRONG : FINE,
    };
  });
}
