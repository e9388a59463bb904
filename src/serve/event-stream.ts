/** Keeps a stream of events open for a page for as long as it listens. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";

/** So often a word is sent, by which both sides notice that the other is gone. */
const PING_MS = 15_000;

/**
 * `open` is given what sends a message as JSON, sends the first ones, and returns what is done once the page is gone.
 */
export function eventStream(
  c: Context,
  open: (send: (message: object) => Promise<void>) => Promise<() => void>,
): Response {
  return streamSSE(c, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    const close = await open((message) => stream.writeSSE({ data: JSON.stringify(message) }));
    try {
      while (!stream.aborted) {
        await Promise.race([gone, stream.sleep(PING_MS)]);
        if (!stream.aborted) await stream.write(": still here\n\n");
      }
    } finally {
      close();
    }
  });
}
