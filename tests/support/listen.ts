/** Has a server of a test listen on this machine, on a port that is free. */
import { once } from "node:events";
import type { Server } from "node:net";

/** Returns the port. */
export async function listen(server: Server): Promise<number> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return address.port;
}
