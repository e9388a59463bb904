/** What a client may write that no good editor writes, and how the protocol wants it answered. */
import { framed, raw } from "./raw-client.ts";

export interface Attack {
  readonly what: string;
  readonly bytes: string | Buffer;
  /** The code of the error that answers it; undefined where nothing need be answered. */
  readonly code?: number;
}

const [NO_JSON, NO_REQUEST, NO_METHOD, NO_PARAMS] = [-32700, -32600, -32601, -32602];
const SYMBOLS = { id: "x", method: "textDocument/documentSymbol" };
const SOUND = JSON.stringify({ jsonrpc: "2.0", method: "no/such" });

const FRAMES: readonly Attack[] = [
  ...["many", "-5", "0", "1.5", "1e3", "0x10", "", "9".repeat(19), "9".repeat(400)].map((length) => ({
    ...{ what: `a length of "${length.slice(0, 20)}"`, bytes: raw(SOUND, length), code: NO_JSON },
  })),
  { what: "a length that is too short", bytes: raw(SOUND, 9), code: NO_JSON },
  { what: "a length that is too long", bytes: raw(SOUND, SOUND.length + 40), code: NO_JSON },
  { what: "a length that is a million too long", bytes: raw(SOUND, 1_000_000), code: NO_JSON },
  { what: "no length", bytes: `Content-Type: x\r\n\r\n${SOUND}`, code: NO_JSON },
  { what: "two lengths", bytes: `Content-Length: 2\r\n${raw(SOUND)}`, code: NO_JSON },
  { what: "lines without their returns", bytes: raw(SOUND).replaceAll("\r", ""), code: NO_JSON },
  { what: "headers without an end", bytes: `X: ${"a".repeat(3_000_000)}`, code: NO_JSON },
  { what: "a million headers", bytes: "X: a\r\n".repeat(1_000_000), code: NO_JSON },
  { what: "no headers", bytes: `${SOUND}\r\n\r\n`, code: NO_JSON },
  { what: "a request of HTTP", bytes: "GET / HTTP/1.1\r\nHost: x\r\n\r\n", code: NO_JSON },
  { what: "bytes of no text", bytes: Buffer.from(Array.from({ length: 9_000 }, (_, at) => at % 256)) },
];

const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const MESSAGES: readonly Attack[] = [
  ...["", "{", "{'a': 1}", "\0", "nul", '{"a":\ud800', `{"a": ${"9".repeat(20)}`].map((text) => ({
    ...{ what: `the JSON ${JSON.stringify(text)}`, bytes: raw(text), code: NO_JSON },
  })),
  ...["null", "7", '"x"', "[]", "{}", `[${SOUND}]`, deep(10_000), '{"id":1}', '{"id":{},"method":"x"}'].map(
    (text) => ({ what: `the message ${text.slice(0, 40)}`, bytes: raw(text), code: NO_REQUEST }),
  ),
  { what: "a name that is none", bytes: raw('{"id":"x","method":7}'), code: NO_REQUEST },
  { what: "parameters that are none", bytes: framed({ ...SYMBOLS, params: "x" }), code: NO_REQUEST },
  { what: "a request without an ID", bytes: framed({ ...SYMBOLS, id: null }), code: NO_REQUEST },
  {
    what: "a value 10,000 levels deep",
    bytes: raw(`{"id":"x","method":"workspace/executeCommand","params":{"command":${deep(10_000)}}}`),
    code: NO_PARAMS,
  },
  { what: "a method that nobody knows", bytes: framed({ id: "x", method: "no/such" }), code: NO_METHOD },
  { what: "a method of prototypes", bytes: framed({ id: "x", method: "__proto__" }), code: NO_METHOD },
  { what: "a request of its own", bytes: framed({ id: "x", method: "$/such", params: {} }), code: NO_METHOD },
  { what: "a second introduction", bytes: framed({ id: "x", method: "initialize" }), code: NO_REQUEST },
  { what: "no parameters", bytes: framed(SYMBOLS), code: NO_PARAMS },
  { what: "a list of parameters", bytes: framed({ ...SYMBOLS, params: [1] }), code: NO_PARAMS },
  ...["$/cancelRequest", "$/setTrace", "textDocument/didOpen", "textDocument/didChange", "no/such"].flatMap(
    (method) =>
      [undefined, null, [], {}, { id: {} }, { value: 7 }].map((params) => ({
        what: `${method} with ${JSON.stringify(params)}`,
        bytes: framed({ method, params }),
      })),
  ),
  { what: "answers that nobody waits for", bytes: framed({ id: 4711, result: null }) },
  { what: "an error that nobody waits for", bytes: framed({ id: null, error: { code: 1, message: "x" } }) },
];

const URIS = [
  ...["untitled:Untitled-1", "git:/x/brief.yaml?ref=HEAD", "http://127.0.0.1:9/brief.yaml", "data:,x", "x"],
  ...["file:///dev/zero", "file:///dev/stdin", "file:///proc/self/mem", "file:///etc/passwd", "file:///"],
  ...["file://elsewhere/share/brief.yaml", "file:///%00/brief.yaml", "file:///%zz/brief.yaml", "", "file:"],
  ...[`file:///${"a".repeat(100_000)}/brief.yaml`, `file:///${"a/".repeat(50_000)}brief.yaml`],
];

const END = 2_147_483_647;
const CHANGES = [
  ...[
    [0, 0, END, END],
    [END, END, END, END],
    [9, 0, 2, 0],
    [1, 99_999, 1, 0],
    [0, 0, 0, -1],
    [0.5, 0, 1, 0],
  ].map(([line, character, endLine, endCharacter]) => ({
    range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
    text: "\u0000\ud800",
  })),
  { range: null, text: "x" },
  { text: 7 },
];

/** About texts. `uri` is that of an open one. */
function texts(uri: string): readonly Attack[] {
  const open = (own: string, text: string): string =>
    framed({
      method: "textDocument/didOpen",
      params: { textDocument: { uri: own, languageId: "yaml", version: 1, text } },
    });
  return [
    ...URIS.map((own) => ({
      what: `a text of ${own.slice(0, 60)}`,
      bytes:
        open(own, "slides: [") +
        framed({ ...SYMBOLS, params: { textDocument: { uri: own } } }) +
        framed({ method: "textDocument/didClose", params: { textDocument: { uri: own } } }),
    })),
    ...CHANGES.flatMap((change) =>
      [uri, uri.replace("brief.yaml", "not-open.yaml")].map((own) => ({
        what: `the change ${JSON.stringify(change)}`,
        bytes: framed({
          method: "textDocument/didChange",
          params: { textDocument: { uri: own, version: 2 }, contentChanges: [change] },
        }),
      })),
    ),
    { what: "a text that is opened a hundred times", bytes: open(uri, "slides: [").repeat(100) },
    { what: "lists 10,000 levels deep", bytes: open(uri, `slides: ${deep(10_000)}`) },
    { what: "maps 10,000 levels deep", bytes: open(uri, `slides: ${"{a: ".repeat(10_000)}`) },
    { what: "one line of 2.4 MB", bytes: open(uri, `title: ${"x".repeat(2_400_000)}`) },
  ];
}

export function attacks(uri: string): readonly Attack[] {
  return [...FRAMES, ...MESSAGES, ...texts(uri)];
}
