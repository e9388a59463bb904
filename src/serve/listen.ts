/** Opens a port for a server, and closes it with all that is still open. */
import { createServer, type Server } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { keepRoom } from "./keep-room.ts";
import { oneAtOnce } from "./one-at-once.ts";

export interface Listening extends AsyncDisposable {
  readonly port: number;
}

/** How many ports after the first are tried. */
const MORE_PORTS = 50;

/**
 * Returns once requests are answered. Where the port is in use, the next one is taken; port 0 is any free one. Throws
 * the system's own error, and where no port of many is free.
 */
export async function listen(
  app: Hono<{ Bindings: HttpBindings }>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(LIMITS, oneAtOnce(getRequestListener(app.fetch)));
  keepRoom(server);
  const taken = await firstFree(server, { host, port });
  return {
    port: taken,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        const closing = setInterval(() => server.closeAllConnections(), AGAIN_MS);
        server.close(() => {
          clearInterval(closing);
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A connection that is being opened while all are closed is closed a moment later. */
const AGAIN_MS = 100;

/** A request that comes slowly, or with headers without end, is given up. Without the interval, it is looked at twice a minute. */
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 8_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

async function firstFree(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + MORE_PORTS, 65_535);
  for (let at = port; ; at += 1) {
    try {
      return await open(server, host, at);
    } catch (error) {
      if (!isInUse(error) || at >= last) throw error;
    }
  }
}

function open(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
