/** Sends requests byte by byte, which no client has set right, and reads every answer that comes back. */
import { connect, type Socket } from "node:net";

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** For what hangs: a busy machine may take long over anything. */
const PATIENCE_MS = 120_000;

/**
 * Returns the answers until the server closes the connection. With `until`, it is closed from this side once the text of all
 * answers has that. Fails where the server does neither.
 */
export async function sendRaw(
  port: number,
  bytes: string | Uint8Array,
  { until, from }: { readonly until?: string; readonly from?: string } = {},
): Promise<readonly RawAnswer[]> {
  return answersIn(await textOf(port, bytes, { until, from }));
}

function textOf(
  port: number,
  bytes: string | Uint8Array,
  { until, from }: { readonly until: string | undefined; readonly from: string | undefined },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      port,
      host: "127.0.0.1",
      ...(from === undefined ? {} : { localAddress: from }),
    });
    let said = "";
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      reject(new Error(`The server neither answers nor closes, after: ${said.slice(0, 200)}`));
    });
    socket.on("connect", () => socket.write(bytes));
    socket.on("data", (part) => {
      said += part.toString("latin1");
      if (until !== undefined && said.includes(until)) socket.destroy();
    });
    // A server may close while it is still written to.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(said));
  });
}

/** A connection that is held open, and how it ends. */
export function hold(port: number, bytes: string | Uint8Array): { socket: Socket; ended: Promise<string> } {
  const socket = connect({ port, host: "127.0.0.1" }, () => socket.write(bytes));
  let said = "";
  socket.on("data", (part) => {
    if (said.length < 1_000) said += part.toString("latin1");
  });
  socket.on("error", () => undefined);
  return { socket, ended: new Promise((resolve) => socket.on("close", () => resolve(said))) };
}

function answersIn(said: string): readonly RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = said; rest.startsWith("HTTP/1.1 "); ) {
    const end = rest.indexOf("\r\n\r\n");
    if (end === -1) break;
    const [line = "", ...fields] = rest.slice(0, end).split("\r\n");
    const headers = new Map(
      fields.map((field) => {
        const at = field.indexOf(":");
        return [field.slice(0, at).toLowerCase(), field.slice(at + 1).trim()] as const;
      }),
    );
    const status = Number(line.split(" ")[1]);
    const length = status < 200 ? 0 : Number(headers.get("content-length") ?? rest.length);
    const body = rest.slice(end + 4, end + 4 + length);
    answers.push({ status, headers, body: body === "0\r\n\r\n" ? "" : body });
    rest = rest.slice(end + 4 + length);
  }
  return answers;
}
