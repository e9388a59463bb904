/**
 * Where the command writes: results to standard output, everything about the run to standard error. All output is
 * guarded: characters that a terminal would obey, or not show, are made visible.
 */
import { styleText } from "node:util";
import type { Paint } from "../diagnostics/format-human.ts";
import { visibleText } from "../text/visible-text.ts";

/** One of the process's streams, or a substitute. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Terminal {
  readonly out: Stream;
  readonly err: Stream;
}

/** Returns guarded streams. The colours that `painter` asked for are let through, and no other control sequence. */
export function guardTerminal({ out, err }: Terminal): Terminal {
  return { out: guardStream(out), err: guardStream(err) };
}

/** Returns a guarded `stream`. */
export function guardStream(stream: Stream): Stream {
  const { isTTY, columns } = stream;
  return {
    ...(isTTY === undefined ? {} : { isTTY }),
    ...(columns === undefined ? {} : { columns }),
    write: (text) => stream.write(shown(text)),
  };
}

/** Unknown to whoever wrote a text before the run, which is all that it must be; to load Node's cryptography takes longer than a help text. */
const KEY = `${Math.random()}${Math.random()}${Math.random()}`.replaceAll(/\D/g, "");

/** Clears the line that the cursor is in, on a stream that is a terminal. */
export const WIPE = orderFor("wipe");

const STYLES = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["blue", "bold"],
  hint: ["cyan"],
  dim: ["dim"],
  bold: ["bold"],
} as const;

/**
 * Colours appear only on a terminal, and never with `NO_COLOR` (https://no-color.org). `FORCE_COLOR` asks for them
 * anywhere.
 */
export function painter(stream: Stream): Paint {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  const isWanted = NO_COLOR !== undefined && NO_COLOR !== "" ? false : stream.isTTY === true || isForced;
  if (!isWanted) return (_style, text) => text;
  return (style, text) => `${orderFor(style)}${text}${orderFor(`${style}-end`)}`;
}

/**
 * A sequence that only the tool can write, so that no text of an author, a server or a file name can pass for one of
 * ours.
 */
function orderFor(name: string): string {
  return `<${KEY}:${name}>`;
}

const ORDER = new RegExp(`<${KEY}:([a-z-]+)>`);

const SEQUENCES: ReadonlyMap<string, string> = new Map([
  ["wipe", "\r\u001b[K"],
  ...Object.entries(STYLES).flatMap(([name, styles]): readonly (readonly [string, string])[] => {
    const [start = "", end = ""] = styleText([...styles], " ", { validateStream: false }).split(" ");
    return [
      [name, start],
      [`${name}-end`, end],
    ];
  }),
]);

/** Split by these sequences, every second part is the name of one. */
function shown(text: string): string {
  return text
    .split(ORDER)
    .map((part, at) => (at % 2 === 0 ? visibleText(part) : (SEQUENCES.get(part) ?? "")))
    .join("");
}
