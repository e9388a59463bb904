/** Reads the figures of a table's cells, and sets them so that their decimal marks stand below one another. */
import type { Html } from "../../model/deck.ts";
import type { FigureColumn } from "./table-setting.ts";

export interface Figure {
  readonly decimals: number;
  /** As it is written behind the digits, with its space. */
  readonly unit: string;
}

/** Returns what is known of a cell that is one figure; undefined for one that says anything else. */
export function figureOf(words: string, decimalMark: string): Figure | undefined {
  const { 1: digits, 2: unit = "" } = FIGURE.exec(words) ?? [];
  if (digits === undefined) return undefined;
  const mark = digits.lastIndexOf(decimalMark);
  return { decimals: mark === -1 ? 0 : digits.length - mark - 1, unit };
}

/** True for a cell that has no figure to give. */
export function isBlank(words: string): boolean {
  return words === "" || /^(?:[–—-]|\.{2,3}|…|n\/a|n\. ?a\.)$/i.test(words);
}

/** A sign and a currency may stand before the digits, and a unit of up to four letters behind them. */
const FIGURE =
  /^[<>≤≥~≈±]? ?[-–−+]?\p{Sc}? ?(\d+(?:[.,'’\u00a0\u202f ]\d+)*)((?:[\u00a0\u202f ]?[%‰°]|[\u00a0\u202f ]?\p{L}{1,4})?)$/u;

/** Returns the cell's markup as a figure: with a true minus, and what it is shorter by behind its decimal mark. */
export function figureHtml(html: Html, words: string, column: FigureColumn): Html {
  const { decimals, unit } = figureOf(words, column.decimalMark) ?? { decimals: 0, unit: "" };
  const signed = html.replace(/^[-–](?=[\p{Sc}\d])/u, "−");
  const missing = "0".repeat(column.decimals - decimals);
  const pad = `${decimals === 0 && missing !== "" ? column.decimalMark : ""}${missing}${unit === "" ? column.unit : ""}`;
  return asFigure(signed, isBlank(words) ? "" : pad);
}

/** Returns a column's name, set as the figures below it are, with its unit in brackets apart. */
export function figureHead(html: Html): Html {
  return asFigure(
    html.replace(/\([^()<>]{1,24}\)$/, (unit) => `<span class="table__unit">${unit}</span>`),
    "",
  );
}

function asFigure(html: Html, pad: string): Html {
  return `<span class="table__figure"${pad === "" ? "" : ` data-pad="${pad}"`}>${html}</span>`;
}
