/** Lays out rows of cells; the first row is the head. */

type Rows = readonly (readonly string[])[];

/** Returns lines of columns as wide as their widest cell. */
export function inColumns(rows: Rows): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "));
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** Returns a Markdown table. */
export function inMarkdown([head = [], ...rows]: Rows): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
