/** Lays rows out in columns, for reports in a terminal. */
import { columnsOf } from "../text/text-columns.ts";
import { visibleLine } from "../text/visible-text.ts";

/** Columns after the first are aligned right where all of their cells are numbers or times. Rows may have different lengths. */
export function layOut(rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map(visibleLine));
  const widths = turned(shown).map((cells) => Math.max(...cells.map(columnsOf)));
  const isNumeric = turned(shown.slice(1)).map((cells) => cells.every((cell) => /^[+\d.,:]*$/.test(cell)));
  return shown.map((row) =>
    row
      .map((cell, at) => {
        const space = " ".repeat((widths[at] ?? 0) - columnsOf(cell));
        return isNumeric[at] ? `${space}${cell}` : `${cell}${space}`;
      })
      .join("  ")
      .trimEnd(),
  );
}

function turned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ""));
}
