/** Writes text as a browser lays it out: white space collapsed, blocks on lines of their own. Used by html-text. */

export interface LineWriter {
  /** Text in the flow: runs of white space are one space, and none at a line's ends. */
  flow(text: string): void;
  /** Text whose spaces and line breaks count. */
  preserve(text: string): void;
  /** What follows begins a new line. */
  breakLine(): void;
  /** What follows begins a new paragraph, after an empty line. */
  breakParagraph(): void;
  /** What follows is a row: blocks in its cells begin no lines before their own text. */
  startRow(): void;
  /** What follows is the next cell of the row, after a tab; breaks that were asked for since its last are not made. */
  nextCell(): void;
  /** What follows begins the line after a row; breaks that were asked for since its last cell are not made. */
  endRow(): void;
  /** Returns all lines, with a line break at the end; empty where nothing was written. */
  finish(): string;
}

/** White space that HTML collapses; no-break spaces are not among it. */
const COLLAPSED = /[ \t\n\f\r]+/;

/** What must stand between what was written and what comes. */
type Gap = "none" | "space" | "cell" | "line" | "paragraph";

const GAPS: Readonly<Record<Gap, string>> = {
  none: "",
  space: " ",
  cell: "\t",
  line: "\n",
  paragraph: "\n\n",
};

const ORDER: readonly Gap[] = ["none", "space", "cell", "line", "paragraph"];

export function writeLines(): LineWriter {
  const parts: string[] = [];
  // `fixed`: the gap does not grow until something is written; `inRow`: something was written in the row
  const state: { gap: Gap; fixed: boolean; inRow: boolean } = { gap: "none", fixed: false, inRow: false };
  const write = (text: string): void => {
    if (text === "") return;
    if (parts.length > 0) parts.push(GAPS[state.gap]);
    parts.push(text);
    Object.assign(state, { gap: "none", fixed: false, inRow: true });
  };
  const widen = (gap: "space" | "line" | "paragraph"): void => {
    if (!state.fixed && ORDER.indexOf(gap) > ORDER.indexOf(state.gap)) state.gap = gap;
  };
  return {
    flow: (text) => {
      text.split(COLLAPSED).forEach((word, at) => {
        if (at > 0) widen("space");
        write(word);
      });
    },
    preserve: (text) => {
      text.split("\n").forEach((line, at) => {
        if (at > 0) widen(state.gap === "line" ? "paragraph" : "line");
        write(line);
      });
    },
    breakLine: () => widen("line"),
    breakParagraph: () => widen("paragraph"),
    startRow: () => {
      widen("line");
      Object.assign(state, { fixed: true, inRow: false });
    },
    nextCell: () => {
      if (state.inRow) Object.assign(state, { gap: "cell", fixed: true });
    },
    endRow: () => {
      Object.assign(state, { fixed: false, ...(state.inRow ? { gap: "line" } : {}) });
    },
    finish: () => trimLines(parts.join("")),
  };
}

/** At most one empty line between two others, and no white space at a line's end. */
function trimLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const trimmed = lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
  return trimmed === "" ? "" : `${trimmed}\n`;
}
