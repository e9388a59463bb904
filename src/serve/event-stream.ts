/** Keeps a stream of events open for a page for as long as it listens. */
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { openOutbox } from "./outbox.ts";

/** So often a word is sent, by which both sides notice that the other is gone. */
const PING_MS = 15_000;

/** A page that has taken nothing for so long is gone, whatever its connection says. */
const STALLED_MS = 60_000;

/**
 * `open` is given what sends a message as JSON, sends the first ones, and returns what is done once the page is gone. A page
 * that does not read what it is sent is let go: it comes back when it can.
 */
export function eventStream(
  c: Context<{ Bindings: HttpBindings }>,
  open: (send: (message: object) => void) => () => void,
): Response {
  const { outgoing } = c.env;
  outgoing.setTimeout(STALLED_MS, () => outgoing.destroy());
  return streamSSE(c, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    const outbox = openOutbox({
      write: (text) => stream.write(text),
      onFull: () => {
        stream.abort();
        outgoing.destroy();
      },
    });
    const close = open((message) => outbox.add(`data: ${jsonOf(message)}\n\n`));
    const ping = setInterval(() => outbox.add(": still here\n\n"), PING_MS);
    await gone;
    clearInterval(ping);
    close();
  });
}

/** Many pages are sent the same message. */
function jsonOf(message: object): string {
  const known = JSON_OF.get(message) ?? JSON.stringify(message);
  JSON_OF.set(message, known);
  return known;
}

const JSON_OF = new WeakMap<object, string>();
