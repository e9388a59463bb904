/** A table with rules between rows only, and a head set apart by weight and a strong rule. */
import type { Html, TableView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, TableRow } from "../part.ts";
import { nothing, type Piece, type Placed, type Room, type SlideContext } from "../slide-context.ts";
import { paragraph, writeRuns } from "../write-text.ts";
import { columnWidths } from "./column-widths.ts";
import { FINE, STRONG } from "./ruled-table.ts";

export const table: Piece = (context, room) => {
  const { slide } = context;
  return slide.table === undefined ? nothing(room) : placeTable(slide.table, slide.name, { context, room });
};

/** `description` is read out in place of the table. */
export function placeTable(
  view: TableView,
  description: string,
  { context, room }: { readonly context: SlideContext; readonly room: Room },
): Placed {
  const { look, ruler } = context;
  const texts = cellTexts(view, context);
  const setting = { context, view };
  const heightOf = (widths: readonly number[]): number => restlessness(texts, widths, setting);
  const { shares } = view;
  const width = widthOf(texts, { view, context, room });
  const columns = columnWidths(texts, {
    width,
    gap: gapOf(context),
    ruler,
    heightOf,
    shares,
    unbroken: unbrokenIn(view, context),
  });
  const rows = writeRows(texts, columns, setting);
  const height = heightOfAll(rows);
  const box = { x: room.x, y: room.y + look.px("--space-3"), width, height };
  return {
    parts: [{ kind: "table", description, hasHead: true, box, columns, rows }],
    bottom: box.y + height,
  };
}

/** A date or a short name keeps to its line, and what a row is about for longer: `table.css` has the same, in em. */
function unbrokenIn({ columns, figures }: TableView, { type }: SlideContext): readonly number[] {
  return columns.map((_name, at) => {
    if (columns.length > 5 || figures[at] === true) return 0;
    return type.table * (at === 0 && columns.length < 5 ? 8.4 : 5.6);
  });
}

/** What stands in two columns is not torn apart. */
function widthOf(
  texts: readonly (readonly Paragraph[])[],
  options: { readonly view: TableView; readonly context: SlideContext; readonly room: Room },
): number {
  const { view, context, room } = options;
  const [head = []] = texts;
  if (view.shares.length > 0 || view.columns.length > 2) return room.width;
  const widest = head.map((_name, column) =>
    Math.max(...texts.map((row) => context.ruler.width(row[column]?.runs ?? []))),
  );
  const wanted = widest.reduce((sum, one) => sum + one * SLACK, gapOf(context));
  return Math.min(room.width, Math.max(room.width * LEAST_WIDTH, wanted));
}

/** The least share of the room that a table of two columns takes. */
const LEAST_WIDTH = 0.62;

const SLACK = 1.1;

/** Compares the tables' heights first. Of tables of the same height, the one whose texts break least is best. */
function restlessness(
  texts: readonly (readonly Paragraph[])[],
  widths: readonly number[],
  setting: { readonly context: SlideContext; readonly view: TableView },
): number {
  const { context } = setting;
  const gap = gapOf(context);
  const heights = texts.flatMap((cells) =>
    cells.map((text, at) => context.ruler.height([text], (widths[at] ?? 0) - gap)),
  );
  return heightOfAll(writeRows(texts, widths, setting)) + heights.reduce((sum, one) => sum + one, 0) / 1000;
}

function heightOfAll(rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

function gapOf({ look }: SlideContext): number {
  return look.px("--space-4");
}

/** The cells' texts row by row, the head first. Marks have a last column of their own. */
function cellTexts(view: TableView, context: SlideContext): readonly (readonly Paragraph[])[] {
  const { type } = context;
  const head = {
    size: Math.max(type.table * 0.86, context.look.px("--cell-least")),
    colour: THEME_COLOURS.inkSoft,
    bold: true,
  };
  const write = (html: Html, style: { readonly size: number; readonly bold?: boolean }): Paragraph =>
    paragraph(writeRuns(padded(html), style, context));
  const marked = (html: Html): readonly Paragraph[] =>
    view.hasMarks ? [write(html, { size: type.table })] : [];
  return [
    [...view.columns.map((name) => write(name, head)), ...marked("")],
    ...view.rows.map(({ cells, marks = "", emphasis }) => [
      ...cells.map((cell, at) =>
        write(at === cells.length - 1 && !view.hasMarks ? `${cell}${marks}` : cell, {
          size: type.table,
          ...(at === 0 || emphasis === "total" ? { bold: true } : {}),
        }),
      ),
      ...marked(marks),
    ]),
  ];
}

/** PowerPoint has no tab at a decimal mark in cells: a figure that is shorter behind it gets spaces as wide as digits. */
function padded(html: Html): Html {
  return html.replace(
    /^<span class="table__figure" data-pad="([^"]*)">(.*)<\/span>/s,
    (_figure, pad: string, words: string) =>
      words + pad.replaceAll(/\d/g, "\u2007").replaceAll(/[.,]/g, "\u2008"),
  );
}

function writeRows(
  texts: readonly (readonly Paragraph[])[],
  columns: readonly number[],
  { context, view }: { readonly context: SlideContext; readonly view: TableView },
): readonly TableRow[] {
  const { ruler, type, look } = context;
  const padding = Math.max(5, type.gap * 0.42);
  const last = columns.length - 1;
  const endOf = (column: number): number => {
    if (column === last) return 0;
    return view.hasMarks && column === last - 1 ? look.px("--space-1") : gapOf(context);
  };
  // The footer has a rule of its own, and so has a row of sums.
  const isBare = (row: number): boolean => row === texts.length - 1 || view.rows[row]?.emphasis === "total";
  return texts.map((cells, row) => {
    const heights = cells.map((text, column) => ruler.height([text], (columns[column] ?? 0) - endOf(column)));
    const emphasis = view.rows[row - 1]?.emphasis;
    return {
      height: Math.max(0, ...heights) + 2 * padding,
      cells: cells.map((text, column) => ({
        paragraphs: [text],
        anchor: row === 0 ? "bottom" : "top",
        isFigure: view.figures[column] === true,
        isHighlighted: emphasis === "highlight",
        padding: [padding, endOf(column), padding],
      })),
      above: emphasis === "total" ? STRONG : undefined,
      below: row === 0 ? STRONG : isBare(row) ? undefined : FINE,
    };
  });
}
