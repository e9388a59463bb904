/**
 * Divides YAML into its lines, with the columns in which they begin. Where the parser fails, nothing else is left to go
 * by.
 */

export interface YamlLine {
  /** UTF-16 offset of the line's first character, including white space. */
  readonly begin: number;
  /** Offset of its first character that is not white space. */
  readonly start: number;
  /** Offset after its last character, without the line break. */
  readonly end: number;
  /** How far it is indented, in characters; infinite where that is unknown. */
  readonly column: number;
}

/** Returns the lines of `text` that contain more than white space and a comment. */
export function yamlLines(text: string): readonly YamlLine[] {
  const lines: YamlLine[] = [];
  for (let begin = 0; begin < text.length; ) {
    const newline = text.indexOf("\n", begin);
    const until = newline === -1 ? text.length : newline;
    const line = lineAt(text, begin, until);
    if (line.start < line.end && text[line.start] !== "#") lines.push(line);
    begin = until + 1;
  }
  return placed(lines, text);
}

/**
 * Removes the column from each line that has no certain one, and from the lines of an entry that such a line begins.
 */
function placed(lines: readonly YamlLine[], text: string): readonly YamlLine[] {
  let least = Infinity;
  return lines.map((line, at) => {
    const words = text.slice(line.start, line.end);
    if (line.column > least && line.column !== Infinity) return { ...line, column: Infinity };
    const isOdd = line.column === Infinity || isMisplaced(words, line, lines[at + 1]);
    least = isOdd && beginsEntry(words) ? leastColumn(words, text.slice(line.begin, line.start)) : Infinity;
    return isOdd ? { ...line, column: Infinity } : line;
  });
}

/** No key has this many spaces in it. */
const PUT_IN_FRONT = /^[^\s-]{1,2}\s{2,}(?=\S)/;

/**
 * True for a line that is left of the next one and begins with neither key nor dash. It is part of a broken line, or
 * something was inserted before it.
 */
function isMisplaced(written: string, { column }: YamlLine, next: YamlLine | undefined): boolean {
  if (next === undefined || next.column <= column) return false;
  const words = written.replace(/\s#.*/, "");
  const isShort = column === 0 && words.length < 3;
  return PUT_IN_FRONT.test(words) || isShort || isWords(words);
}

/** True for more than one word, or for part of one with its punctuation. */
function isWords(words: string): boolean {
  return !isDash(words) && !/:(?=\s|$)/.test(words) && /[^\w-]/.test(words);
}

/** True for a line that a key or dash begins, whatever was put in front of it. */
export function beginsEntry(written: string): boolean {
  const words = written.replace(PUT_IN_FRONT, "");
  return isDash(words) || keyLength(words) !== undefined;
}

/**
 * The smallest indentation that the entry may be meant to have. What is further right belongs to it. A tab alone counts
 * as two spaces.
 */
function leastColumn(words: string, indent: string): number {
  const [front = ""] = PUT_IN_FRONT.exec(words) ?? [];
  const spaces = (indent + front).replaceAll(/[^ ]/g, "").length;
  return spaces === 0 ? 2 * indent.length : spaces;
}

function lineAt(text: string, begin: number, until: number): YamlLine {
  const written = text.slice(begin, until);
  const end = begin + written.trimEnd().length;
  const start = begin + (written.length - written.trimStart().length);
  const isSpaces = /^ *$/.test(text.slice(begin, start));
  return { begin, start: Math.min(start, end), end, column: isSpaces ? start - begin : Infinity };
}

/** True for a dash that begins an item of a list. */
export function isDash(words: string): boolean {
  return /^-(?=\s|$)/.test(words);
}

/** Returns the length of a key including its colon; undefined for what does not begin with a key. */
export function keyLength(words: string): number | undefined {
  const quoted = /^(?:"[^"\\]*"|'[^']*')[ \t]*:(?=\s|$)/.exec(words);
  if (quoted !== null) return quoted[0].length;
  if (!/^[^\s:"'#&*!|>%@`[\]{},?-]/.test(words)) return undefined;
  const colon = words.search(/:(?=\s|$)/);
  const comment = words.search(/\s#/);
  return colon === -1 || (comment !== -1 && comment < colon) ? undefined : colon + 1;
}

/** Returns the column of a line, and of each map or list that begins after a dash on it. */
export function columnsOf({ start, end, column }: YamlLine, text: string): readonly number[] {
  const columns = [column];
  let words = text.slice(start, end);
  for (let at = column; isDash(words); ) {
    const length = /^-\s*/.exec(words)?.[0].length ?? 1;
    words = words.slice(length);
    at += length;
    columns.push(at);
  }
  return columns;
}
