/** Parts YAML into its lines, with the columns in which they begin: what is left to go by where the parser is lost. */

export interface YamlLine {
  /** UTF-16 offset of the line's first character, white space or not. */
  readonly begin: number;
  /** Offset of its first character that is no white space. */
  readonly start: number;
  /** Offset behind its last character, the line break left out. */
  readonly end: number;
  /** How far it is indented; infinitely far where nobody can say how far. */
  readonly column: number;
}

/** Returns the lines of `text` that hold more than white space and a comment. */
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

/** Takes the column from each line that is in none, and from those that belong to an entry which it begins. */
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

/** No key has as many spaces in it. */
const PUT_IN_FRONT = /^[^\s-]{1,2}\s{2,}(?=\S)/;

/** True for a line left of the next one that no key or dash begins: words of a broken line, or something put in front of one. */
function isMisplaced(written: string, { column }: YamlLine, next: YamlLine | undefined): boolean {
  if (next === undefined || next.column <= column) return false;
  const words = written.replace(/\s#.*/, "");
  const isShort = column === 0 && words.length < 3;
  return PUT_IN_FRONT.test(words) || isShort || isWords(words);
}

/** True for more than one word, or a part of one with its punctuation. */
function isWords(words: string): boolean {
  return !isDash(words) && !/:(?=\s|$)/.test(words) && /[^\w-]/.test(words);
}

function beginsEntry(written: string): boolean {
  const words = written.replace(PUT_IN_FRONT, "");
  return isDash(words) || keyLength(words) !== undefined;
}

/** The least that the entry may be meant to be indented: what is further right belongs to it. A tab alone stands for two spaces. */
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

/** A dash that begins an item of a list. */
export function isDash(words: string): boolean {
  return /^-(?=\s|$)/.test(words);
}

/** Returns how long a key is with the colon behind it; undefined for what begins with no key. */
export function keyLength(words: string): number | undefined {
  const quoted = /^(?:"[^"\\]*"|'[^']*')[ \t]*:(?=\s|$)/.exec(words);
  if (quoted !== null) return quoted[0].length;
  if (!/^[^\s"'#&*!|>%@`[\]{},?-]/.test(words)) return undefined;
  const colon = words.search(/:(?=\s|$)/);
  const comment = words.search(/\s#/);
  return colon === -1 || (comment !== -1 && comment < colon) ? undefined : colon + 1;
}

/** Returns the column of a line, and of each map or list that begins behind a dash on it. */
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
