/** Finds a cursor between the braces and brackets of YAML. */
import { closingQuote, endOfValue, propertiesAt } from "./text-cursor.ts";
import { type HeldPlace, ITEM, type YamlCursor } from "./yaml-cursor.ts";

/** A map or list in brackets that is open. */
interface Frame {
  readonly isMap: boolean;
  readonly keys: Map<string, string>;
  /** The key whose value is being read. */
  key: string | undefined;
  /** Where the words begin that are being read. */
  from: number;
}

/**
 * Returns the cursor in the brackets that `mark` has as its value; "nothing" behind them on their line, and undefined where it
 * has none or they end on a line before.
 */
export function flowCursor({ lines, offset, mark, path }: HeldPlace): YamlCursor | "nothing" | undefined {
  const { text } = lines;
  const start = mark.value + propertiesAt(text.slice(mark.value, mark.end));
  if (!/[[{]/.test(text.charAt(start)) || start >= mark.end || offset <= start) return undefined;
  const reader = new FlowReader(text, { offset, end: Math.max(endOfValue(mark, lines), offset) });
  const closed = reader.read(start);
  if (reader.seen !== undefined) return cursorIn(reader.seen, { text, offset, path });
  return text.slice(closed, offset).includes("\n") ? undefined : "nothing";
}

/** What is open at the cursor. Keys that stand behind it are added while the rest is read. */
interface Seen {
  readonly frames: readonly Frame[];
  readonly key: string | undefined;
  readonly steps: readonly string[];
  readonly from: number;
}

/** Reads brackets within brackets, and notes what is open at an offset. */
class FlowReader {
  seen: Seen | undefined;
  readonly #text: string;
  readonly #offset: number;
  readonly #end: number;
  readonly #frames: Frame[] = [];

  constructor(text: string, { offset, end }: { readonly offset: number; readonly end: number }) {
    this.#text = text;
    this.#offset = offset;
    this.#end = end;
  }

  /** Returns where the bracket at `start` closes, or where reading ended. */
  read(start: number): number {
    let at = start;
    while (at < this.#end) {
      this.#look(at);
      at = this.#step(at);
      if (this.#frames.length === 0 || this.#isLeft()) return at;
    }
    this.#look(Math.max(at, this.#offset));
    return at;
  }

  #look(at: number): void {
    const top = this.#frames.at(-1);
    if (this.seen !== undefined || at < this.#offset || top === undefined) return;
    const steps = this.#frames.flatMap(({ isMap, key }) => (isMap ? (key ?? []) : [ITEM]));
    this.seen = { frames: [...this.#frames], key: top.key, steps, from: top.from };
  }

  /** True once all brackets that were open at the cursor are closed. */
  #isLeft(): boolean {
    const frames = this.seen?.frames;
    return frames !== undefined && !frames.some((frame) => this.#frames.includes(frame));
  }

  /** Reads one character, a quoted text or a comment, and returns where the next one begins. */
  #step(at: number): number {
    const top = this.#frames.at(-1);
    const character = this.#text.charAt(at);
    const isFirst = top === undefined || this.#text.slice(top.from, at).trim() === "";
    if (isFirst && /["']/.test(character)) return (closingQuote(this.#text, at, this.#end) ?? this.#end) + 1;
    if (isFirst && /[[{]/.test(character)) {
      this.#frames.push({ isMap: character === "{", keys: new Map(), key: undefined, from: at + 1 });
    } else if (top !== undefined && /[\]},]/.test(character)) {
      finish(top, this.#text.slice(top.from, at), at + 1);
      if (character !== ",") this.#frames.pop();
    } else if (top?.isMap === true && top.key === undefined && endsKey(this.#text, at)) {
      top.key = unquoted(this.#text.slice(top.from, at));
      top.from = at + 1;
    } else if (character === "#" && /\s/.test(this.#text.charAt(at - 1))) {
      return this.#skipComment(at, isFirst ? top : undefined);
    }
    return at + 1;
  }

  #skipComment(at: number, before: Frame | undefined): number {
    const newline = this.#text.indexOf("\n", at);
    const end = newline === -1 ? this.#end : newline;
    if (before !== undefined) before.from = end;
    return end;
  }
}

function finish(frame: Frame, written: string, next: number): void {
  if (frame.isMap && frame.key !== undefined) frame.keys.set(frame.key, written.trim());
  frame.key = undefined;
  frame.from = next;
}

/** A colon with space behind it, or behind a key in quotation marks. */
function endsKey(text: string, at: number): boolean {
  return text[at] === ":" && (/[\s,\]}]|^$/.test(text.charAt(at + 1)) || /["']/.test(text.charAt(at - 1)));
}

function cursorIn(
  { frames, key, steps, from }: Seen,
  {
    text,
    offset,
    path,
  }: { readonly text: string; readonly offset: number; readonly path: readonly string[] },
): YamlCursor {
  const top = frames.at(-1);
  const begin = from + (/^\s*/.exec(text.slice(from, offset))?.[0].length ?? 0);
  const quote = quoteAt(text, begin, offset);
  const start = begin + (quote === undefined ? 0 : 1);
  const end = quote === undefined ? endOfPlain(text, offset) : endOfQuoted(text, begin);
  const isKey = top?.isMap === true && key === undefined;
  const hasColon = /^["']?[ \t]*:(?=[\s,\]}]|$)/.test(text.slice(end, end + 20));
  const own = key ?? text.slice(start, end).trim();
  const beside = new Map([...(top?.keys ?? [])].filter(([name]) => name !== own));
  return {
    path: [...path, ...steps],
    stands: isKey ? "key" : "value",
    beside,
    ...{ start, end: Math.max(start, end), quote, isInFlow: true, hasColon: isKey && hasColon },
  };
}

function quoteAt(text: string, begin: number, offset: number): '"' | "'" | undefined {
  const first = text.charAt(begin);
  return begin < offset && (first === '"' || first === "'") ? first : undefined;
}

/** In UTF-16 code units. */
const LONGEST_PLAIN = 2000;

function endOfPlain(text: string, offset: number): number {
  const rest = text.slice(offset, offset + LONGEST_PLAIN);
  const stop = rest.search(/[,\]}\n]|:\s|\s#/);
  return offset + (stop === -1 ? rest : rest.slice(0, stop)).trimEnd().length;
}

function endOfQuoted(text: string, begin: number): number {
  const newline = text.indexOf("\n", begin);
  const line = newline === -1 ? text.length : newline;
  return closingQuote(text, begin, line) ?? line;
}

function unquoted(written: string): string {
  return written.trim().replace(/^(["'])(.*)\1$/s, "$2");
}
