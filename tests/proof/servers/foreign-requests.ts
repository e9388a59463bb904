/** Requests that another page, another name or another program would send. Each is refused at every address. */

export interface Foreign {
  readonly what: string;
  /** The head up to its empty line, without `Connection`. */
  readonly head: (port: number, path: string) => string;
}

/** What may lead to this machine: names that resolve to it, and other ways to write its addresses. */
const HOSTS: readonly string[] = [
  ...["evil.example:PORT", "127.0.0.1.evil.example:PORT", "localhost.evil.example:PORT", "localtest.me:PORT"],
  ...["127.0.0.1.nip.io:PORT", "7f000001.evil.example:PORT", "127.0.0.1", "localhost", "127.0.0.1:1"],
  ...["127.0.0.1.:PORT", "localhost.:PORT", "LOCALHOST:PORT", "LocalHost:PORT", "127.0.0.1:PORT.", "[::1]"],
  ...["[::ffff:127.0.0.1]:PORT", "[::ffff:7f00:1]:PORT", "[0:0:0:0:0:0:0:1]:PORT", "[::]:PORT", "::1:PORT"],
  ...["0.0.0.0:PORT", "0:PORT", "127.1:PORT", "127.0.1:PORT", "2130706433:PORT", "0x7f000001:PORT"],
  ...["0x7f.0.0.1:PORT", "0177.0.0.1:PORT", "017700000001:PORT", "127.0.0.2:PORT", "user@127.0.0.1:PORT"],
  ...[
    "evil.example@127.0.0.1:PORT",
    "127.0.0.1:PORT@evil.example",
    "127.0.0.1:PORT,evil.example",
    "127.0.0.1 :PORT",
  ],
  ...["127.0.0.1:0PORT", "127.0.0.1:PORT/", "127.0.0.1:PORT#", "127.0.0.1:PORT?", "%31%32%37.0.0.1:PORT", ""],
  ...["127。0。0。1:PORT", "①②⑦.0.0.1:PORT", "http://127.0.0.1:PORT", "127.0.0.1:PORT\tx"],
];

const ORIGINS: readonly string[] = [
  ...[
    "http://evil.example",
    "https://127.0.0.1:PORT",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "null",
    "file://",
  ],
  ...[
    "http://localhost.evil.example:PORT",
    "http://127.0.0.1:PORT.evil.example",
    "http://127.0.0.1:PORT/",
    "*",
  ],
  ...[
    "http://127.0.0.1:PORT http://evil.example",
    "HTTP://127.0.0.1:PORT",
    "chrome-extension://abcdefgh",
    "",
  ],
];

const OWN = "Host: 127.0.0.1:PORT\r\n";

export const FOREIGN: readonly Foreign[] = [
  ...HOSTS.map((host) => foreign(`the host "${host}"`, `GET PATH HTTP/1.1\r\nHost: ${host}\r\n`)),
  ...ORIGINS.map((origin) =>
    foreign(`the origin "${origin}"`, `GET PATH HTTP/1.1\r\n${OWN}Origin: ${origin}\r\n`),
  ),
  ...["cross-site", "same-site", "CROSS-SITE", "x", "none, cross-site"].map((site) =>
    foreign(`the site "${site}"`, `GET PATH HTTP/1.1\r\n${OWN}Sec-Fetch-Site: ${site}\r\n`),
  ),
  foreign("no host", "GET PATH HTTP/1.1\r\n"),
  foreign("no host in HTTP/1.0", "GET PATH HTTP/1.0\r\n"),
  foreign("two hosts, ours first", `GET PATH HTTP/1.1\r\n${OWN}Host: evil.example\r\n`),
  foreign("two hosts, ours last", `GET PATH HTTP/1.1\r\nHost: evil.example\r\n${OWN}`),
  foreign(
    "two origins",
    `GET PATH HTTP/1.1\r\n${OWN}Origin: http://127.0.0.1:PORT\r\nOrigin: http://evil.example\r\n`,
  ),
  foreign("a host on a second line", "GET PATH HTTP/1.1\r\nHost:\r\n 127.0.0.1:PORT\r\n"),
  foreign("a whole address of another server", `GET http://evil.examplePATH HTTP/1.1\r\n${OWN}`),
  foreign("a whole address over TLS", `GET https://127.0.0.1:PORTPATH HTTP/1.1\r\n${OWN}`),
  foreign("a whole address with another port", `GET http://127.0.0.1:1PATH HTTP/1.1\r\n${OWN}`),
  foreign(
    "another page's events",
    `GET PATH HTTP/1.1\r\n${OWN}Accept: text/event-stream\r\nOrigin: http://evil.example\r\n`,
  ),
  foreign(
    "another page's socket",
    `GET PATH HTTP/1.1\r\n${OWN}Origin: http://evil.example\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==\r\n`,
  ),
  foreign(
    "another page's question whether it may",
    `OPTIONS PATH HTTP/1.1\r\n${OWN}Origin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Private-Network: true\r\n`,
  ),
  foreign(
    "a frame of another page",
    `GET PATH HTTP/1.1\r\n${OWN}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: iframe\r\n`,
  ),
];

function foreign(what: string, head: string): Foreign {
  return { what, head: (port, path) => head.replaceAll("PORT", String(port)).replaceAll("PATH", path) };
}

/** What changes something, or asks for more than to read. Each is sent without a token, as a form of another page could. */
export const METHODS = [
  "POST",
  "PUT",
  "DELETE",
  "PATCH",
  "TRACE",
  "OPTIONS",
  "PROPFIND",
  "QUERY",
  "LINK",
  "CONNECT",
];

export const CHANGING_ROUTES: readonly string[] = [
  ...[
    "/overlay",
    "/open",
    "/at",
    "/excerpts/plan",
    "/excerpts",
    "/fixes",
    "/texts/find",
    "/texts",
    "/undo",
    "/do",
    "/",
  ],
];

export const FORMS: readonly (readonly [type: string, body: string])[] = [
  ["text/plain", '{"do":"go","to":1,"x":"="}'],
  ["application/x-www-form-urlencoded", '{"do":"go","to":1,"x":"=1"}'],
  [
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="do"\r\n\r\ngo\r\n--x--\r\n',
  ],
  ["application/json", '{"do":"go","to":1}'],
  ["", '{"do":"go","to":1}'],
];

/** Requests that two programs would read as different ones. After each, a second one hides. */
export const SMUGGLED: readonly (readonly [what: string, head: string, body: string])[] = [
  ["a length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"],
  ["two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n", "12345"],
  ["a length with a list", "Content-Length: 5, 6\r\n", "12345"],
  ["a length with a sign", "Content-Length: +5\r\n", "12345"],
  ["a negative length", "Content-Length: -5\r\n", "12345"],
  ["a length beyond all numbers", "Content-Length: 99999999999999999999999\r\n", "12345"],
  ["an unknown coding after chunks", "Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"],
  ["a coding before a space", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n"],
  ["a coding on a second line", "Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"],
  ["a coding with a vertical tab", "Transfer-Encoding: \u000bchunked\r\n", "0\r\n\r\n"],
  ["two codings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n"],
  ["a chunk of no number", "Transfer-Encoding: chunked\r\n", "zz\r\n"],
  ["a chunk beyond all numbers", "Transfer-Encoding: chunked\r\n", "ffffffffffffffff1\r\n"],
  ["a chunk that ends early", "Transfer-Encoding: chunked\r\n", "1\r\nxx\r\n0\r\n\r\n"],
  ["bare line feeds", "X: y\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"],
];
