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
  const end = Math.max(endOfValue(mark, lines), offset);
  const { seen, closed } = readFlow({ text, start, end, offset });
  if (seen !== undefined) return cursorIn(seen, { text, offset, path });
  if (closed !== undefined && closed <= offset)
    return text.slice(closed, offset).includes("\n") ? undefined : "nothing";
  return "nothing";
}

/** What is open at the cursor. */
interface Seen {
  readonly frames: readonly Frame[];
  readonly key: string | undefined;
  readonly steps: readonly string[];
  readonly from: number;
}

function readFlow({
  text,
  start,
  end,
  offset,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}): { readonly seen: Seen | undefined; readonly closed: number | undefined } {
  const frames: Frame[] = [];
  let seen: Seen | undefined;
  const look = (at: number): void => {
    const top = frames.at(-1);
    if (seen !== undefined || at < offset || top === undefined) return;
    const steps = frames.flatMap(({ isMap, key }) => (isMap ? (key ?? []) : [ITEM]));
    seen = { frames: [...frames], key: top.key, steps, from: top.from };
  };
  let at = start;
  while (at < end) {
    look(at);
    const top = frames.at(-1);
    const character = text.charAt(at);
    const isFirst = top === undefined || text.slice(top.from, at).trim() === "";
    if (top !== undefined && isFirst && /["']/.test(character)) {
      at = (closingQuote(text, at, end) ?? end) + 1;
      continue;
    }
    if (isFirst && /[[{]/.test(character)) {
      frames.push({ isMap: character === "{", keys: new Map(), key: undefined, from: at + 1 });
    } else if (top !== undefined && /[\]},]/.test(character)) {
      finish(top, text.slice(top.from, at), at + 1);
      if (character !== ",") {
        frames.pop();
        const outer = frames.at(-1);
        if (outer === undefined) return { seen, closed: at + 1 };
        if (seen !== undefined && !seen.frames.some((frame) => frames.includes(frame))) break;
      }
    } else if (top?.isMap === true && top.key === undefined && endsKey(text, at)) {
      top.key = unquoted(text.slice(top.from, at));
      top.from = at + 1;
    } else if (character === "#" && /\s/.test(text.charAt(at - 1))) {
      const newline = text.indexOf("\n", at);
      at = newline === -1 ? end : newline;
      if (top !== undefined && isFirst) top.from = at;
    }
    at += 1;
  }
  look(Math.max(at, offset));
  return { seen, closed: undefined };
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
