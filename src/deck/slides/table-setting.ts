/** How a table's columns are set: which hold figures, where their decimal marks are, how wide they are where the table goes on. */
import type { Table } from "../../model/brief.ts";
import { plainText } from "../../model/prose.ts";
import type { Text } from "../../model/text.ts";
import { type Figure, figureOf, isBlank } from "./table-figures.ts";

export interface TableSetting {
  /** One for each column; undefined for a column of texts. */
  readonly figures: readonly (FigureColumn | undefined)[];
  /** In per cent of the table's width, one for each column. */
  readonly shares: readonly number[];
  /** Whether any of its rows has marks of citation at its end. */
  readonly hasMarks: boolean;
}

export interface FigureColumn {
  readonly decimalMark: string;
  /** The most digits that any of its figures has behind the mark. */
  readonly decimals: number;
  /** The unit that its figures end in, such as "%"; empty where they have none. */
  readonly unit: string;
}

/** It is that of the whole table, on however many slides it is shown. */
export function tableSetting(table: Table, language: string): TableSetting {
  const columns = table.columns.map((name, at) => ({
    name: plainText(name),
    cells: table.rows.flatMap(({ cells }) => cells[at] ?? []).map(plainText),
  }));
  return {
    figures: columns.map(({ cells }, at) => figureColumn(cells, at === 0, language)),
    shares: sharesOf(columns.map(({ name, cells }) => [name, ...cells])),
    hasMarks: table.rows.some(({ cells, cite }) => cite.length > 0 || endsInCitation(cells.at(-1))),
  };
}

/** True where a citation is the last thing in a text. */
export function endsInCitation(text: Text | undefined): boolean {
  const last = text?.root.children.at(-1);
  return last?.type === "paragraph" && last.children.at(-1)?.type === "citation";
}

/** The first column says what its rows are about. It holds figures only where it numbers them: years are names. */
function figureColumn(
  cells: readonly string[],
  isFirst: boolean,
  language: string,
): FigureColumn | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return undefined;
  if (isFirst && !filled.every((cell) => /^\d{1,3}$/.test(cell))) return undefined;
  const decimalMark = decimalMarkIn(filled, language);
  const figures = filled.map((cell) => figureOf(cell, decimalMark));
  const units = new Set(figures.map((figure) => figure?.unit).filter((unit) => unit !== ""));
  if (!figures.every((figure): figure is Figure => figure !== undefined) || units.size > 1) return undefined;
  return {
    decimalMark,
    decimals: Math.max(...figures.map(({ decimals }) => decimals)),
    unit: figures.find(({ unit }) => unit !== "")?.unit ?? "",
  };
}

/** What stands before one, two or more than three digits at the end is no mark of thousands, whatever the language. */
function decimalMarkIn(cells: readonly string[], language: string): string {
  const certain = cells.map((cell) => /\d([.,])(?:\d{1,2}|\d{4,})(?!\d)/.exec(cell)?.[1]);
  const ofLanguage = new Intl.NumberFormat(language)
    .formatToParts(1.5)
    .find(({ type }) => type === "decimal");
  return certain.find((mark) => mark !== undefined) ?? ofLanguage?.value ?? ".";
}

/** In letters: the room between columns, and a table at its usual size. */
const GAP = 3;
const WIDTH = 95;

/** What is beyond each column's longest word is shared out by the roots of what the columns would take. */
function sharesOf(columns: readonly (readonly string[])[]): readonly number[] {
  const extents = columns.map((cells) => ({
    least: GAP + Math.max(...cells.flatMap((cell) => cell.split(/\s+/)).map(({ length }) => length)),
    most: GAP + Math.max(...cells.map(({ length }) => length)),
  }));
  const needed = sum(extents.map(({ least }) => least));
  const room = Math.max(0, Math.min(WIDTH, sum(extents.map(({ most }) => most))) - needed);
  const roots = extents.map(({ least, most }) => Math.sqrt(most - least));
  const unit = room / (sum(roots) || 1);
  const widths = extents.map(({ least, most }, at) => Math.min(most, least + (roots[at] ?? 0) * unit));
  return widths.map((width) => Number(((100 * width) / sum(widths)).toFixed(1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
