/** Lays rows out in columns, for reports in a terminal. */

/** Columns after the first are aligned right where every cell of theirs is a number. Rows may be of unequal length. */
export function layOut(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columnsOf(rows).map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const isNumeric = columnsOf(rows.slice(1)).map((cells) => cells.every((cell) => /^[\d.,]*$/.test(cell)));
  return rows.map((row) =>
    row
      .map((cell, at) => (isNumeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function columnsOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ""));
}
