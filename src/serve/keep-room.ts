/** Keeps room for whoever asks next: connections that ask for nothing give way, the oldest first. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Where more than `most` are open and all of them are being answered, a new one is refused. */
export function keepRoom(server: Server, most = MOST): void {
  const open = new Set<Socket>();
  // In the order in which they were last answered.
  const idle = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    idle.add(socket);
    socket.once("close", () => {
      open.delete(socket);
      idle.delete(socket);
    });
    const [oldest] = idle;
    if (open.size > most) oldest?.destroy();
  });
  server.on("request", ({ socket }, answer) => {
    idle.delete(socket);
    answer.once("close", () => {
      if (open.has(socket)) idle.add(socket);
    });
  });
}

/** Each page holds one open for its events. */
const MOST = 2_000;
