/** Stands between the queue's machines and Redis, and keeps every byte that goes either way. */
import { connect, createServer, type Socket } from "node:net";
import { listen } from "../../support/listen.ts";

export interface WireTap extends AsyncDisposable {
  readonly port: number;
  /** Returns all bytes until now. */
  bytes(): Uint8Array;
}

export async function wireTap(to: number): Promise<WireTap> {
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket
      .on("data", (chunk) => chunks.push(chunk))
      .on("error", () => socket.destroy())
      .on("close", () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    const redis = keep(connect(to, "127.0.0.1"));
    keep(client).pipe(redis).pipe(client);
    client.on("close", () => redis.destroy());
    redis.on("close", () => client.destroy());
  });
  const port = await listen(server);
  return {
    port,
    bytes: () => Buffer.concat(chunks),
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
