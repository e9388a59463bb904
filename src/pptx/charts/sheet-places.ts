/** The places of a chart's data on the sheet of its workbook, below a first row of names. */
import type { NativeChart } from "./native-chart.ts";

/** Returns the letters of the columns of a series. In a scatter chart, each series has a first column of its own. */
export function columnsOf(
  { categories }: NativeChart,
  series: number,
): { readonly category: string; readonly value: string } {
  if (categories === undefined) return { category: letters(series * 2), value: letters(series * 2 + 1) };
  return { category: "A", value: letters(series + 1) };
}

export function rangeOf(column: string, count: number): string {
  return `Sheet1!$${column}$2:$${column}$${count + 1}`;
}

/** A to Z, then AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}
