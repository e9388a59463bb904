/** Counts the columns that a text takes in a terminal: a letter takes one, a Chinese character two, an accent none. */
import { createRequire } from "node:module";
import { visibleLine } from "./visible-text.ts";

/** Returns the columns of `text`, which must be one line from `visibleText`. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : widths().default(text);
}

/** Returns as much of `text` as fits into `columns`. It must be one line from `visibleText`. */
export function fitWidth(text: string, columns: number): string {
  let [fitting, used] = ["", 0];
  for (const { segment } of new Intl.Segmenter().segment(visibleLine(text))) {
    used += columnsOf(segment);
    if (used > columns) break;
    fitting += segment;
  }
  return fitting;
}

const PLAIN = /^[ -~]*$/;

/** Loaded when it is needed: it prepares patterns of all emoji, which takes longer than many a whole command. */
function widths(): typeof import("string-width") {
  return require("string-width");
}

const require = createRequire(import.meta.url);
