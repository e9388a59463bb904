/** The parts of the deck by number, each with its time at the end of its line, and where the deck is. */
import type { Html, TableView } from "../../model/deck.ts";
import { THEME_COLOURS } from "../look.ts";
import type { Paragraph, Part } from "../part.ts";
import { nothing, type Piece, type SlideContext } from "../slide-context.ts";
import { paragraph, writeRuns, writeWords } from "../write-text.ts";
import { centred } from "./centred.ts";
import { type RuledRow, ruledTable, STRONG } from "./ruled-table.ts";

/** In px, as `agenda.css` has them. */
const BELOW = 12;
const BAR = { before: 28, width: 12 } as const;

/** In em. */
const NUMBER_WIDTH = 1.9;

const LEADING = 1.2;

/** A line that is measured too short would break. */
const SLACK = 1.1;

export const agendaTable: Piece = (context, room) => {
  const { slide, type, ruler } = context;
  const { table: view } = slide;
  if (view === undefined) return nothing(room);
  const lines = linesOf(view, context);
  const times = lines.map(({ time }) => ruler.width(time.runs) * SLACK);
  const [numberWidth, timeWidth] = [type.text * NUMBER_WIDTH, Math.max(0, ...times)];
  const columns = [numberWidth, room.width - numberWidth - timeWidth, timeWidth];
  const rows = lines.map((line, at) => row(line, { isFirst: at === 0, width: columns[1] ?? 0, context }));
  const place = { x: room.x, y: room.y, width: room.width };
  const placed = ruledTable({ description: slide.name, place, columns, rows });
  const heights = rows.map(({ height }) => height);
  const bars = lines.flatMap(({ isCurrent }, at): readonly Part[] => {
    const y = room.y + heights.slice(0, at).reduce((sum, one) => sum + one, 0);
    const box = { x: room.x - BAR.before, y, width: BAR.width, height: heights[at] ?? 0 };
    return isCurrent ? [{ kind: "fill", box, colour: THEME_COLOURS.accent }] : [];
  });
  return centred({ ...placed, parts: [...bars, ...placed.parts] }, { ...room, bottom: room.bottom - BELOW });
};

interface AgendaLine {
  readonly number: Paragraph;
  readonly name: Paragraph;
  readonly time: Paragraph;
  readonly isCurrent: boolean;
  readonly isTotal: boolean;
}

function linesOf({ rows }: TableView, context: SlideContext): readonly AgendaLine[] {
  const { slide, type, look } = context;
  const current = rows.findIndex(({ cells }) => isCurrent(cells[0]));
  return rows.map(({ cells: [name = "", time = ""] }, at) => {
    const isTotal = name.startsWith("<strong>");
    const isStrong = at === current;
    const colour = at < current ? THEME_COLOURS.inkSoft : THEME_COLOURS.ink;
    const style = { size: type.text, colour, bold: isStrong };
    const heading = {
      size: type.text,
      colour: THEME_COLOURS.accent,
      face: "heading",
      bold: look.isBold.heading,
    } as const;
    const [link] = writeRuns(name, style, context).map((run) => run.link);
    const number = writeWords(isTotal ? "" : String(slide.firstItem + at + 1), heading, context);
    const timeColour = isStrong || isTotal ? THEME_COLOURS.ink : THEME_COLOURS.inkSoft;
    return {
      // PowerPoint underlines links, and Impress breaks them within words: the number alone leads to its slide.
      number: set([{ ...number, link }]),
      name: set(writeRuns(name, style, context).map((run) => ({ ...run, link: undefined }))),
      time: set(writeRuns(time, { ...style, colour: timeColour }, context)),
      isCurrent: isStrong,
      isTotal,
    };
  });
}

function isCurrent(name: Html | undefined): boolean {
  return name?.includes(" aria-current=") === true;
}

function set(runs: Paragraph["runs"]): Paragraph {
  return paragraph(runs, { leading: LEADING });
}

function row(
  { number, name, time, isTotal }: AgendaLine,
  options: { readonly isFirst: boolean; readonly width: number; readonly context: SlideContext },
): RuledRow {
  const { isFirst, width, context } = options;
  const { look, type, ruler } = context;
  const padding = Math.max(6, type.gap * 0.5);
  const end = look.px("--space-4");
  const cell = (text: Paragraph, margin: number) => ({
    paragraphs: [text],
    anchor: "top" as const,
    padding: [padding, margin, padding] as const,
  });
  return {
    height: ruler.height([name], width - end) + 2 * padding,
    cells: [cell(number, 0), cell(name, end), { ...cell(time, 0), isAtEnd: true }],
    rule: isTotal ? STRONG : isFirst ? "none" : undefined,
  };
}
