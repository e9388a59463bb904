/** Connections that take long, send much or never end, many of each at a time. */
import { hold } from "./raw-requests.ts";

export interface Flood {
  readonly what: string;
  /** Sent once for each connection. */
  readonly first: (port: number) => string;
  /** Sent again and again, for as long as it is taken. */
  readonly more?: string;
}

const OWN = (port: number): string => `Host: 127.0.0.1:${port}\r\n`;
const CHUNK = `10000\r\n${"x".repeat(0x10000)}\r\n`;

export const FLOODS: readonly Flood[] = [
  { what: "connections that say nothing", first: () => "" },
  { what: "heads that never end", first: (port) => `GET / HTTP/1.1\r\n${OWN(port)}X: ` },
  {
    what: "bodies that never come",
    first: (port) => `POST /overlay HTTP/1.1\r\n${OWN(port)}Content-Length: 100\r\n\r\n{`,
  },
  {
    what: "bodies of a gigabyte",
    first: (port) => `POST /overlay HTTP/1.1\r\n${OWN(port)}Content-Length: 1000000000\r\n\r\n`,
    more: "x".repeat(0x10000),
  },
  {
    what: "a gigabyte after a question",
    first: (port) => `GET / HTTP/1.1\r\n${OWN(port)}Content-Length: 1000000000\r\n\r\n`,
    more: "x".repeat(0x10000),
  },
  {
    what: "chunks without end",
    first: (port) => `POST /overlay HTTP/1.1\r\n${OWN(port)}Transfer-Encoding: chunked\r\n\r\n`,
    more: CHUNK,
  },
  {
    what: "extensions of a chunk without end",
    first: (port) => `POST /overlay HTTP/1.1\r\n${OWN(port)}Transfer-Encoding: chunked\r\n\r\n1;`,
    more: "x".repeat(0x10000),
  },
  {
    what: "thousands of headers",
    first: (port) => `GET / HTTP/1.1\r\n${OWN(port)}${"a: b\r\n".repeat(5_000)}\r\n`,
  },
  {
    what: "a path of a megabyte",
    first: (port) => `GET /${"a".repeat(1_000_000)} HTTP/1.1\r\n${OWN(port)}\r\n`,
  },
  {
    what: "a thousand questions at once, whose answers nobody reads",
    first: (port) => `GET / HTTP/1.1\r\n${OWN(port)}\r\n`.repeat(1_000),
  },
  { what: "events that nobody reads", first: (port) => `GET /events HTTP/1.1\r\n${OWN(port)}\r\n` },
];

/** By one connection: more than anything that is taken. */
const MOST_SENT = 8_000_000;

/** Opens `count` connections, of which none reads what it is sent; returns what ends those that the server has not ended. */
export function flood(port: number, { first, more }: Flood, count: number): () => Promise<void> {
  const held = Array.from({ length: count }, () => hold(port, first(port)));
  for (const { socket } of held) {
    if (more === undefined) {
      socket.pause();
      continue;
    }
    const send = (): void => {
      if (!socket.writable || socket.bytesWritten > MOST_SENT) return;
      if (socket.write(more)) setImmediate(send);
    };
    socket.on("connect", send).on("drain", send);
  }
  return async () => {
    for (const { socket } of held) socket.destroy();
    await Promise.all(held.map(({ ended }) => ended));
  };
}
