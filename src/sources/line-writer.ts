/** Writes text as a browser lays it out: white space collapsed, blocks on lines of their own. */

export interface LineWriter {
  /** Text in the flow: runs of white space are one space, and none at a line's ends. */
  flow(text: string): void;
  /** Text whose spaces and line breaks count. */
  preserve(text: string): void;
  /** A mark that belongs to no word, such as a note's number: white space stands before it, and before a word behind it. */
  apart(mark: string): void;
  /** The first letter of a word, which `goesOn` with the next text or not, in whatever block that stands. */
  initial(letter: string, goesOn: GoesOn): void;
  /** Stands before the next text, on its line; the returned function takes it back where there was none. */
  label(label: string): () => void;
  /** Returns the last characters on the line, empty where white space stands behind them. */
  behind(): string;
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

/** True where `rest` is the rest of the word; `isSpaced` where white space alone stands between. */
export type GoesOn = (rest: string, isSpaced: boolean) => boolean;

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

/** What was written last, where the gap behind it hangs on that. */
type Last = "text" | "mark" | GoesOn;

/** A mark does not touch the word behind it, and the first letter of a word is not parted from its others. */
function gapBefore(text: string, { gap, last }: { readonly gap: Gap; readonly last: Last }): Gap {
  if (last === "text") return gap;
  if (last === "mark") return gap === "none" && /^[\p{L}\p{N}[(]/u.test(text) ? "space" : gap;
  return last(text, gap === "space") ? "none" : gap;
}

/** UTF-16 code units of what was written last that are shown. */
const REACH = 32;

const ORDER: readonly Gap[] = ["none", "space", "cell", "line", "paragraph"];

export function writeLines(): LineWriter {
  const parts: string[] = [];
  const labels: string[] = [];
  // `fixed`: the gap does not grow until something is written; `inRow`: something was written in the row
  const state: { gap: Gap; fixed: boolean; inRow: boolean; last: Last } = {
    gap: "none",
    fixed: false,
    inRow: false,
    last: "text",
  };
  const write = (text: string, last: Last = "text"): void => {
    if (text === "") return;
    if (parts.length > 0) parts.push(GAPS[gapBefore(text, state)]);
    for (const label of labels.splice(0)) parts.push(`${label} `);
    parts.push(text);
    Object.assign(state, { gap: "none", fixed: false, inRow: true, last });
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
    apart: (mark) => {
      if (state.gap === "none") state.gap = "space";
      write(mark, "mark");
    },
    initial: write,
    label: (label) => {
      labels.push(label);
      const depth = labels.length;
      return () => {
        if (labels.length === depth) labels.pop();
      };
    },
    behind: () => (state.gap === "none" ? (parts.at(-1) ?? "").slice(-REACH) : ""),
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
