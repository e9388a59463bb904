/** Resolves a YAML scalar's source, and keeps the place in the file of every character of its value. */
import { CST } from "yaml";

export interface ScalarText {
  readonly text: string;
  /** File offsets (UTF-16) of each code unit of `text` and of its end: `text.length + 1` numbers. */
  readonly offsets: readonly number[];
}

/**
 * Returns the value of `token` by YAML 1.2.2, chapters 7.3 and 8.1: unescaped, folded and chomped. The characters of an
 * escape are all at its backslash, and those of a folded break are where the line ends.
 */
export function scalarText(token: CST.FlowScalar | CST.BlockScalar): ScalarText {
  switch (token.type) {
    case "block-scalar":
      return blockText(token);
    case "single-quoted-scalar":
      return foldLines({ source: token.source.slice(1, -1), from: token.offset + 1, pairedQuotes: true });
    case "double-quoted-scalar":
      return doubleQuotedText(token);
    case "alias":
    case "scalar":
      return foldLines({ source: token.source, from: token.offset, pairedQuotes: false });
  }
}

/** Collects a value piece by piece. */
class Pieces {
  #text = "";
  readonly #offsets: number[] = [];

  /** Adds characters that follow one another in the file. */
  copy(characters: string, from: number): void {
    for (let at = 0; at < characters.length; at += 1) this.#offsets.push(from + at);
    this.#text += characters;
  }

  /** Adds characters that all come from one place, such as an escape or a folded break. */
  put(characters: string, at: number): void {
    for (let count = 0; count < characters.length; count += 1) this.#offsets.push(at);
    this.#text += characters;
  }

  endsWith(character: string): boolean {
    return this.#text.endsWith(character);
  }

  finish(end: number): ScalarText {
    return { text: this.#text, offsets: [...this.#offsets, end] };
  }
}

/** Runs are matched whole. White space in which no break was found is not tried again from its second character. */
const PLAIN = /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|[^ \t\r\n]+|./gs;
const SINGLE_QUOTED = /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|''|[^ \t\r\n']+|./gs;

function foldLines(options: {
  readonly source: string;
  readonly from: number;
  readonly pairedQuotes: boolean;
}): ScalarText {
  const { source, from, pairedQuotes } = options;
  const pieces = new Pieces();
  const pattern = pairedQuotes ? SINGLE_QUOTED : PLAIN;
  for (const { 0: piece, index } of source.matchAll(pattern)) {
    if (piece.includes("\n")) putFold(pieces, piece, from + index);
    else if (pairedQuotes && piece === "''") pieces.put("'", from + index);
    else pieces.copy(piece, from + index);
  }
  return pieces.finish(from + source.length);
}

const DOUBLE_QUOTED =
  /\\\r?\n[ \t]*|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|[^\\ \t\r\n]+|./gs;

function doubleQuotedText(token: CST.FlowScalar): ScalarText {
  const pieces = new Pieces();
  const source = token.source.slice(1, -1);
  const from = token.offset + 1;
  for (const { 0: piece, index } of source.matchAll(DOUBLE_QUOTED)) {
    if (piece.startsWith("\\")) pieces.put(unescaped(piece), from + index);
    else if (piece.includes("\n")) putFold(pieces, piece, from + index);
    else pieces.copy(piece, from + index);
  }
  return pieces.finish(from + source.length);
}

/** One break becomes a space. With n empty lines between, n breaks are kept. */
function putFold(pieces: Pieces, piece: string, at: number): void {
  const breaks = piece.split("\n").length - 1;
  pieces.put(breaks === 1 ? " " : "\n".repeat(breaks - 1), at + piece.indexOf("\n"));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

function unescaped(written: string): string {
  if (/^\\\r?\n/.test(written)) return "";
  if (written.length > 2) return String.fromCodePoint(Number.parseInt(written.slice(2), 16));
  return ESCAPES[written.slice(1)] ?? written.slice(1);
}

interface Line {
  readonly indent: number;
  /** Without indentation and line break. */
  readonly content: string;
  /** File offset of the line's first character. */
  readonly start: number;
  /** File offset of the line's break. */
  readonly end: number;
}

function blockText(token: CST.BlockScalar): ScalarText {
  const header = headerOf(token);
  const lines = blockLines(token);
  const last = lines.findLastIndex((line) => line.content !== "");
  const indent = indentOf({ token, header, lines });
  const kept = lines.findLastIndex((line) => line.indent > indent);
  const contentEnd = last === -1 ? 0 : Math.max(last, kept) + 1;
  const pieces = new Pieces();
  if (header.startsWith(">")) foldBlock(pieces, lines.slice(0, contentEnd), indent);
  else joinBlock(pieces, lines.slice(0, contentEnd), indent);
  return chomp({ pieces, header, lines, contentEnd, indent, from: bodyOf(token) });
}

/** `|` or `>`, with the indentation and chomping indicators after it. */
function headerOf(token: CST.BlockScalar): string {
  const header = token.props.find((prop) => prop.type === "block-scalar-header");
  return header === undefined ? "|" : CST.stringify(header);
}

function blockLines(token: CST.BlockScalar): readonly Line[] {
  const lines: Line[] = [];
  let start = bodyOf(token);
  for (const raw of token.source === "" ? [] : token.source.split("\n")) {
    const indent = raw.search(/[^ ]|$/);
    lines.push({ indent, content: raw.slice(indent).replace(/\r$/, ""), start, end: start + raw.length });
    start += raw.length + 1;
  }
  return lines;
}

function bodyOf(token: CST.BlockScalar): number {
  return token.offset + token.props.reduce((length, prop) => length + CST.stringify(prop).length, 0);
}

function indentOf(options: {
  readonly token: CST.BlockScalar;
  readonly header: string;
  readonly lines: readonly Line[];
}): number {
  const first = options.lines.find((line) => line.content !== "");
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const stated = Number(/[1-9]/.exec(options.header)?.[0] ?? 0);
  if (stated > 0) return options.token.indent + stated;
  return first.indent;
}

function joinBlock(pieces: Pieces, lines: readonly Line[], indent: number): void {
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) pieces.put("\n", before.end);
    copyLine(pieces, line, indent);
  });
}

/**
 * Folds by YAML 1.2.2, 8.1.3. A break between two lines of text becomes a space, or as many breaks as there are empty
 * lines between them. Breaks around lines that are indented further stay.
 */
function foldBlock(pieces: Pieces, lines: readonly Line[], indent: number): void {
  const first = lines.findIndex((line) => line.content !== "");
  let empty: Line[] = [];
  let before: Line | undefined;
  lines.forEach((line, index) => {
    const blank = line.content === "" && line.indent <= indent;
    if (index < first) {
      copyLine(pieces, line, indent);
      pieces.put("\n", line.end);
    } else if (blank) empty.push(line);
    else {
      if (before !== undefined) {
        const kept = isIndentedFurther(before, indent) || isIndentedFurther(line, indent);
        if (kept) pieces.put("\n", before.end);
        else if (empty.length === 0) pieces.put(" ", before.end);
        for (const { end } of empty) pieces.put("\n", end);
      }
      copyLine(pieces, line, indent);
      before = line;
      empty = [];
    }
  });
}

function isIndentedFurther(line: Line, indent: number): boolean {
  return line.indent > indent || line.content.startsWith("\t");
}

function copyLine(pieces: Pieces, line: Line, indent: number): void {
  const spaces = Math.max(line.indent - indent, 0);
  pieces.copy(" ".repeat(spaces) + line.content, line.start + line.indent - spaces);
}

function chomp(options: {
  readonly pieces: Pieces;
  readonly header: string;
  readonly lines: readonly Line[];
  readonly contentEnd: number;
  readonly indent: number;
  readonly from: number;
}): ScalarText {
  const { pieces, header, lines, contentEnd, indent, from } = options;
  const last = lines[contentEnd - 1];
  const end = last?.end ?? lines[0]?.start ?? from;
  if (header.includes("-")) return pieces.finish(end);
  if (!header.includes("+")) {
    if (last === undefined) return pieces.finish(end);
    pieces.put("\n", end);
    return pieces.finish(Math.min(end + 1, lines.at(-1)?.end ?? end));
  }
  if (lines.length > 0) keepTrailing({ pieces, lines, contentEnd, indent, end });
  return pieces.finish(lines.at(-1)?.end ?? end);
}

function keepTrailing(options: {
  readonly pieces: Pieces;
  readonly lines: readonly Line[];
  readonly contentEnd: number;
  readonly indent: number;
  readonly end: number;
}): void {
  const { pieces, lines, contentEnd, indent, end } = options;
  lines.slice(contentEnd).forEach((line, index) => {
    const before = lines[contentEnd + index - 1];
    if (before !== undefined) pieces.put("\n", before.end);
    copyLine(pieces, line, indent);
  });
  if (!pieces.endsWith("\n")) pieces.put("\n", end);
}
