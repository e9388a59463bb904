/** Answers a connection one request after the other: who asks on without reading the answers would fill the memory with them. */
import type { RequestListener } from "node:http";
import type { Socket } from "node:net";

/** Closes a connection that asks again before it was answered, as no browser does. */
export function oneAtOnce(answer: RequestListener): RequestListener {
  const waiting = new WeakSet<Socket>();
  return (incoming, outgoing) => {
    const { socket } = incoming;
    if (waiting.has(socket)) {
      socket.destroy();
      return;
    }
    waiting.add(socket);
    for (const end of ["finish", "close"]) outgoing.once(end, () => waiting.delete(socket));
    answer(incoming, outgoing);
  };
}
