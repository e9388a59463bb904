/** Writes text as a browser lays it out: with white space collapsed, and blocks on lines of their own. */

export interface LineWriter {
  /** Writes text of the flow: runs of white space become one space, and none is left at the ends of a line. */
  flow(text: string): void;
  /** Writes text whose spaces and line breaks count. */
  preserve(text: string): void;
  /**
   * Writes a mark that belongs to no word, such as a note's number: with white space before it, and after it if a word
   * follows.
   */
  apart(mark: string): void;
  /**
   * Writes the first letter of a word. `goesOn` decides whether the next text continues the word, in whatever block it
   * is.
   */
  initial(letter: string, goesOn: GoesOn): void;
  /** Writes a label before the next text, on its line. The returned function removes it if no text came. */
  label(label: string): () => void;
  /** Returns the last characters on the line; empty where white space follows them. */
  behind(): string;
  /** Begins a new line with what follows. */
  breakLine(): void;
  /** Begins a new paragraph with what follows, after an empty line. */
  breakParagraph(): void;
  /** Begins a row: blocks in its cells begin no lines before their own text. */
  startRow(): void;
  /** Begins the next cell of the row, after a tab. Breaks requested since the last cell are dropped. */
  nextCell(): void;
  /** Begins the line after a row. Breaks requested since its last cell are dropped. */
  endRow(): void;
  /** Returns all lines, with a line break at the end; empty where nothing was written. */
  finish(): string;
}

/** True where `rest` is the rest of the word. `isSpaced` where only white space is between. */
export type GoesOn = (rest: string, isSpaced: boolean) => boolean;

/** White space that HTML collapses. No-break spaces are not included. */
const COLLAPSED = /[ \t\n\f\r]+/;

/** What must come between the text written and the next text. */
type Gap = "none" | "space" | "cell" | "line" | "paragraph";

const GAPS: Readonly<Record<Gap, string>> = {
  none: "",
  space: " ",
  cell: "\t",
  line: "\n",
  paragraph: "\n\n",
};

/** What was written last, where the gap after it depends on that. */
type Last = "text" | "mark" | GoesOn;

/** A mark does not touch the word after it, and the first letter of a word is not separated from the others. */
function gapBefore(text: string, { gap, last }: { readonly gap: Gap; readonly last: Last }): Gap {
  if (last === "text") return gap;
  if (last === "mark") return gap === "none" && /^[\p{L}\p{N}[(]/u.test(text) ? "space" : gap;
  return last(text, gap === "space") ? "none" : gap;
}

/** How many UTF-16 code units of the last text are returned. */
const REACH = 32;

const ORDER: readonly Gap[] = ["none", "space", "cell", "line", "paragraph"];

export function writeLines(): LineWriter {
  const parts: string[] = [];
  const labels: string[] = [];
  // `fixed`: the gap does not grow until something is written. `inRow`: something was written in the row.
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

/** At most one empty line between two others, and no white space at the end of a line. */
function trimLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const trimmed = lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
  return trimmed === "" ? "" : `${trimmed}\n`;
}
