/** Counts the columns that a text takes in a terminal: a letter takes one, a Chinese character two, an accent none. */
import stringWidth from "string-width";
import { visibleLine } from "./visible-text.ts";

/** Returns the columns of `text`, which must be one line from `visibleText`. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** Returns as much of `text` as fits into `columns`. It must be one line from `visibleText`. */
export function fitWidth(text: string, columns: number): string {
  let [fitting, used] = ["", 0];
  for (const { segment } of new Intl.Segmenter().segment(visibleLine(text))) {
    used += stringWidth(segment);
    if (used > columns) break;
    fitting += segment;
  }
  return fitting;
}
