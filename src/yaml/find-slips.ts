/**
 * Finds the parts of a file that its syntax errors affect. Indentation says where an entry ends, whatever is wrong
 * inside it.
 */
import type { Range } from "../diagnostics/range-index.ts";
import { beginsEntry, isDash, keyLength, type YamlLine, yamlLines } from "./yaml-lines.ts";

/** What must be left out so that the rest can be read. */
export interface Slip extends Range {
  /**
   * False for the value of the key or dash before it. A stray part may have been meant for any map or list that is open
   * there.
   */
  readonly isStray: boolean;
  /** The column where its first line begins; infinite where that is unknown. */
  readonly column: number;
  /** It begins with neither key nor dash, so it may be meant to continue a text before it. */
  readonly goesOn: boolean;
}

/**
 * Returns the slips of `text` in order. `isSound` says whether lines are well-formed by themselves. It is asked about
 * each entry of the file, and about the entries inside one that is not sound. In all, it is given at most about ten
 * times the length of the text.
 */
export function findSlips(text: string, isSound: (yaml: string) => boolean): readonly Slip[] {
  const finder = new Finder(text, isSound);
  const lines = yamlLines(text);
  // What may come before a document is not one of its entries.
  const from = lines.findIndex(({ start, end }) => !/^(?:%|---$|---\s+#)/.test(text.slice(start, end)));
  finder.search(lines.slice(Math.max(0, from)), { kind: "file", column: 0 });
  return finder.slips;
}

interface Block {
  /** `item` is the map or list that begins on the line of its dash. */
  readonly kind: "file" | "item" | "value";
  /** The column of its keys or dashes; undefined where only its lines can tell. */
  readonly column: number | undefined;
}

/** An entry of a map, an item of a list, or lines that are neither. */
interface Chunk {
  readonly lines: YamlLine[];
  readonly isStray: boolean;
}

/** How many times the length of the text may be parsed in all. */
const MOST_PARSED = 10;

class Finder {
  readonly slips: Slip[] = [];
  readonly #text: string;
  readonly #isSound: (yaml: string) => boolean;
  #left: number;

  constructor(text: string, isSound: (yaml: string) => boolean) {
    this.#text = text;
    this.#isSound = isSound;
    this.#left = text.length * MOST_PARSED;
  }

  search(lines: readonly YamlLine[], block: Block): void {
    const end = lines.at(-1)?.end ?? 0;
    for (const chunk of this.#chunksOf(lines, block)) {
      const [first] = chunk.lines;
      if (first === undefined) continue;
      if (chunk.isStray) this.#stray(chunk.lines);
      else if (!this.#isWhole(chunk)) {
        const from = this.#open(chunk);
        if (from === undefined) continue;
        const isRestLost = this.#mayHoldTheRest(from, chunk, block);
        this.#lose(from, chunk, isRestLost ? end : undefined);
        if (isRestLost) return;
      }
    }
  }

  #chunksOf(lines: readonly YamlLine[], block: Block): readonly Chunk[] {
    const [first] = lines;
    if (first === undefined) return [];
    const isList = isDash(this.#words(lines.find(({ column }) => Number.isFinite(column)) ?? first));
    const column = block.column ?? this.#columnOf(lines, isList);
    if (block.kind === "value" && this.#isAmbiguous(lines, { column, isList })) {
      return [{ lines: [...lines], isStray: true }];
    }
    const chunks: Chunk[] = [];
    for (const line of lines) {
      const last = chunks.at(-1);
      const role = this.#roleOf(line, { column, isList, last });
      const isMore = role === "more" || (role === "stray" && last?.isStray === true);
      const isLost =
        block.kind === "item" && !isList && last?.isStray === true && this.#mayBeginItem(last, column);
      if (last !== undefined && (isMore || isLost)) last.lines.push(line);
      else chunks.push({ lines: [line], isStray: role !== "head" });
    }
    return chunks;
  }

  #roleOf(
    line: YamlLine,
    {
      column,
      isList,
      last,
    }: { readonly column: number; readonly isList: boolean; readonly last: Chunk | undefined },
  ): "head" | "more" | "stray" {
    if (line.column > column) return last === undefined ? "stray" : "more";
    if (line.column < column) return "stray";
    const words = this.#words(line);
    if (isList ? isDash(words) : keyLength(words) !== undefined) return "head";
    const isItem = !isList && isDash(words) && this.#takesItems(last, column);
    return last !== undefined && (isClosing(words) || isItem) ? "more" : "stray";
  }

  /** True for stray lines after which the entries of an item may belong to the next item, and not to the one before. */
  #mayBeginItem({ lines: [first] }: Chunk, column: number): boolean {
    return first !== undefined && (first.column < column || isDash(this.#words(first)));
  }

  /** A list may be in the same column as its key. */
  #takesItems(last: Chunk | undefined, column: number): boolean {
    const [head, second] = last?.lines ?? [];
    if (last === undefined || last.isStray || head === undefined || !this.#isBareKey(head)) return false;
    return second === undefined || (second.column === column && isDash(this.#words(second)));
  }

  /**
   * The column of most of the lines that have no earlier line further left. Of two equally frequent ones, the first.
   */
  #columnOf(lines: readonly YamlLine[], isList: boolean): number {
    const counts = new Map<number, number>();
    for (const column of this.#leftmost(lines, isList)) counts.set(column, (counts.get(column) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
  }

  /** The columns of the dashes (or of the other beginnings of lines) that have no earlier one further left. */
  #leftmost(lines: readonly YamlLine[], isList: boolean): readonly number[] {
    let least = Infinity;
    return lines.flatMap((line) => {
      const isOther = line.column === Infinity || isDash(this.#words(line)) !== isList;
      if (isOther || line.column > least) return [];
      least = line.column;
      return least;
    });
  }

  /**
   * True where no line tells to what the entries in the column belong. In a map, a key or dash further left may own
   * them. In a list, several dashes are outside the most frequent column, and none is further right than the one before
   * it.
   */
  #isAmbiguous(
    lines: readonly YamlLine[],
    { column, isList }: { readonly column: number; readonly isList: boolean },
  ): boolean {
    if (isList) return this.#leftmost(lines, isList).filter((one) => one !== column).length > 1;
    return lines.some(
      (line, at) =>
        line.column < column &&
        (isDash(this.#words(line)) || (this.#isBareKey(line) && lines[at + 1]?.column === column)),
    );
  }

  #isWhole({ lines }: Chunk): boolean {
    const [first] = lines;
    const end = lines.at(-1)?.end;
    if (first === undefined || end === undefined) return true;
    const yaml = `${" ".repeat(first.column)}${this.#text.slice(first.start, end)}\n`;
    if (yaml.length > this.#left) return false;
    this.#left -= yaml.length;
    return this.#isSound(yaml);
  }

  /** Searches inside a chunk. Returns where its value begins if nothing inside it can be told apart. */
  #open({ lines }: Chunk): number | undefined {
    const [head, ...rest] = lines;
    if (head === undefined) return undefined;
    return isDash(this.#words(head)) ? this.#openItem(head, rest) : this.#openEntry(head, rest);
  }

  #openItem(head: YamlLine, rest: readonly YamlLine[]): number | undefined {
    const inner = /^-( *)/.exec(this.#words(head))?.[0].length ?? 1;
    if (this.#left <= 0) return head.start + 1;
    const first = {
      ...head,
      begin: head.start + inner,
      start: head.start + inner,
      column: head.column + inner,
    };
    if (first.start >= head.end && rest.length > 0) this.search(rest, { kind: "item", column: undefined });
    else if (isDash(this.#words(first)) || keyLength(this.#words(first)) !== undefined) {
      this.search([first, ...rest], { kind: "item", column: first.column });
    } else return head.start + 1;
    return undefined;
  }

  #openEntry(head: YamlLine, rest: readonly YamlLine[]): number | undefined {
    const value = head.start + (keyLength(this.#words(head)) ?? 0);
    if (!this.#isBareKey(head) || rest.length === 0 || this.#left <= 0) return value;
    this.search(rest, { kind: "value", column: undefined });
    return undefined;
  }

  /** A key without a value on its line, apart from an anchor or a tag. */
  #isBareKey(line: YamlLine): boolean {
    const words = this.#words(line);
    const length = keyLength(words);
    if (length === undefined) return false;
    const [first = ""] = words
      .slice(length)
      .split(/\s+/)
      .filter((word) => !/^(?:[&!]|$)/.test(word));
    return first === "" || first.startsWith("#");
  }

  /** The entries of a map after a lost dash cannot be told apart from those before it. */
  #mayHoldTheRest(from: number, { lines }: Chunk, { kind }: Block): boolean {
    const [first] = lines;
    if (kind !== "item" || first === undefined || isDash(this.#words(first))) return false;
    return /(?:^|\s)-(?:\s|$)/.test(this.#text.slice(from, lines.at(-1)?.end));
  }

  /** What comes before a line without a column, or before a bracket that closes nothing, may be whole. */
  #lose(from: number, { lines }: Chunk, until: number | undefined): void {
    const cut = lines.findIndex((line) => line.column === Infinity || isClosing(this.#words(line)));
    const isCut = cut > 0 && this.#isWhole({ lines: lines.slice(0, cut), isStray: false });
    const start = isCut ? (lines[cut]?.begin ?? from) : from;
    const end = until ?? lines.at(-1)?.end ?? from;
    // With a colon at its end, the line has a second key, which is another map's.
    const isMore = lines.length > 1 || this.#text.slice(start, end).endsWith(":");
    this.#add({ start, end, isStray: isCut || isMore || until !== undefined, column: Infinity });
  }

  #stray(lines: readonly YamlLine[]): void {
    const [first] = lines;
    if (first === undefined) return;
    this.#add({
      start: first.begin,
      end: lines.at(-1)?.end ?? first.end,
      isStray: true,
      column: first.column,
    });
  }

  #add(slip: Omit<Slip, "goesOn">): void {
    const words = this.#text.slice(slip.start, slip.end).trimStart();
    const goesOn = slip.isStray && !beginsEntry(words.split("\n", 1)[0] ?? "");
    this.slips.push({ ...slip, goesOn });
  }

  #words({ start, end }: YamlLine): string {
    return this.#text.slice(start, end);
  }
}

function isClosing(words: string): boolean {
  return /^[\]}]/.test(words);
}
