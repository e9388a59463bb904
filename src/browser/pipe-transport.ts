/** Carries the DevTools protocol over a browser's pipe: messages that end with a zero byte. */
import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer-core";

/**
 * Returns a transport over the two ends of the pipe. What is no message of the protocol ends the connection, and
 * `onStrange` is told first: puppeteer's own transport lets such bytes end the whole process.
 */
export function pipeTransport(
  { toBrowser, fromBrowser }: { readonly toBrowser: Writable; readonly fromBrowser: Readable },
  onStrange: () => void = () => undefined,
): ConnectionTransport {
  const state = { isOpen: true, pending: [] as Buffer[] };
  const transport: ConnectionTransport = {
    send: (message) => {
      if (state.isOpen) toBrowser.write(`${message}\0`);
    },
    close: () => end(),
  };

  function end(): void {
    if (!state.isOpen) return;
    state.isOpen = false;
    toBrowser.destroy();
    fromBrowser.destroy();
    transport.onclose?.();
  }

  /** Puppeteer reads a message in an asynchronous function, which fails where the message is none. */
  function pass(message: string): void {
    if (!state.isOpen) return;
    Promise.resolve(transport.onmessage?.(message)).catch(() => {
      if (state.isOpen) onStrange();
      end();
    });
  }

  fromBrowser.on("data", (chunk: Buffer) => {
    state.pending.push(chunk);
    if (!chunk.includes(0)) return;
    const whole = Buffer.concat(state.pending);
    let start = 0;
    for (let at = whole.indexOf(0); at !== -1; at = whole.indexOf(0, start)) {
      const message = whole.toString("utf8", start, at);
      // One message a turn, so that whoever waits for an answer goes on before the next one is read.
      setImmediate(pass, message);
      start = at + 1;
    }
    state.pending = start < whole.length ? [whole.subarray(start)] : [];
  });
  // Either end breaks when the browser goes away.
  for (const stream of [toBrowser, fromBrowser]) stream.on("error", end).on("close", end);
  return transport;
}
