/**
 * Divides what a client writes into messages, by the base protocol of LSP 3.17. After what is none, it goes on with the next
 * header: a client that made one mistake is still served.
 */

export type Piece =
  | { readonly kind: "message"; readonly value: unknown }
  /** What cannot be read, with the reason as a sentence. */
  | { readonly kind: "unreadable"; readonly why: string };

/** In bytes. Editors write headers of less than a hundred. */
const LONGEST_HEAD = 8_192;
/** In bytes: as many as the largest file that citedeck reads has. */
const LONGEST_MESSAGE = 100_000_000;
/** In bytes: more than the line that begins a message. */
const LINE = 64;

/** JSON has this nowhere: a string in it cannot have a line break, and outside of strings it has no such words. */
const BEGINNING = /Content-Length: {0,9}\d{1,20}\r\n/i;
const FIELD = /^[\w-]+:/;
const LENGTH = /^Content-Length:\s{0,9}(\d{1,20})\s{0,9}$/i;

const NOTHING: Buffer = Buffer.alloc(0);

interface State {
  /** What is held of the headers, or of the message. */
  readonly held: Buffer[];
  /** Bytes in `held`. */
  size: number;
  /** The last bytes of the message so far, which may begin another one's headers. */
  tail: Buffer;
  /** Bytes that the message has, once its headers are read. */
  length: number | undefined;
  /** True while the beginning of another message is looked for. */
  isLost: boolean;
}

/** Returns a function that takes the bytes as they come, in parts of any size, and returns what they complete. */
export function messageSplitter(): (part: Buffer) => readonly Piece[] {
  const state: State = { held: [], size: 0, tail: NOTHING, length: undefined, isLost: false };
  return (part) => {
    const pieces: Piece[] = [];
    let rest: Buffer | undefined = part;
    while (rest !== undefined)
      rest = state.length === undefined ? readHead(rest, state, pieces) : readBody(rest, state, pieces);
    return pieces;
  };
}

/** Returns what comes after the headers; undefined where they are not over. */
function readHead(part: Buffer, state: State, pieces: Piece[]): Buffer | undefined {
  let bytes = Buffer.concat([...state.held, part]);
  hold(state, []);
  if (state.isLost) {
    const at = bytes.toString("latin1").search(BEGINNING);
    if (at === -1) {
      hold(state, [bytes.subarray(-LINE)]);
      return undefined;
    }
    bytes = bytes.subarray(at);
    state.isLost = false;
  }
  const end = bytes.subarray(0, LONGEST_HEAD).indexOf("\r\n\r\n");
  if (end === -1 && bytes.length < LONGEST_HEAD) {
    hold(state, [bytes]);
    return undefined;
  }
  const read = end === -1 ? "The headers have no end." : lengthIn(bytes.toString("latin1", 0, end));
  if (typeof read === "number") {
    state.length = read;
    return bytes.subarray(end + 4);
  }
  pieces.push({ kind: "unreadable", why: read });
  state.isLost = true;
  return bytes.subarray(1);
}

/** Returns the length in bytes, or why there is none, as a sentence. */
function lengthIn(head: string): number | string {
  const lines = head.split("\r\n");
  if (!lines.every((line) => FIELD.test(line))) return "A line of the headers is none.";
  const [length, ...others] = lines.flatMap((line) => LENGTH.exec(line)?.[1] ?? []);
  if (length === undefined || others.length > 0) return "The headers have no single `Content-Length`.";
  if (Number(length) > LONGEST_MESSAGE) return `The message has more than ${LONGEST_MESSAGE / 1_000_000} MB.`;
  return Number(length);
}

/** Returns what comes after the message; undefined where it is not over. */
function readBody(part: Buffer, state: State, pieces: Piece[]): Buffer | undefined {
  const { held, size, tail, length = 0 } = state;
  const own = part.subarray(0, length - size);
  const looked = Buffer.concat([tail, own]);
  const at = looked.toString("latin1").search(BEGINNING);
  if (at !== -1) {
    pieces.push({ kind: "unreadable", why: "The message is shorter than its `Content-Length`." });
    state.length = undefined;
    hold(state, []);
    return Buffer.concat([tail, part]).subarray(at);
  }
  held.push(own);
  state.size += own.length;
  state.tail = looked.subarray(-LINE);
  if (state.size < length) return undefined;
  pieces.push(parsed(Buffer.concat(held).toString()));
  state.length = undefined;
  hold(state, []);
  return part.subarray(own.length);
}

function parsed(text: string): Piece {
  try {
    return { kind: "message", value: JSON.parse(text) };
  } catch {
    return { kind: "unreadable", why: "The message is no JSON." };
  }
}

function hold(state: State, parts: readonly Buffer[]): void {
  state.held.splice(0, state.held.length, ...parts);
  state.size = parts.reduce((sum, { length }) => sum + length, 0);
  state.tail = NOTHING;
}
