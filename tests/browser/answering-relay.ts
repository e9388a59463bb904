/** Stands between a browser and who uses it over its DevTools protocol, and answers some methods in the browser's place. */
import type { AddressInfo } from "node:net";
import { type RawData, WebSocket, WebSocketServer } from "ws";

export interface Relay extends AsyncDisposable {
  readonly url: string;
}

/** By method: a result or an error as the protocol has them. */
export type Answers = Readonly<Record<string, { readonly result: object } | { readonly error: object }>>;

/** `far` is the WebSocket of a browser. */
export async function answeringRelay(far: string, answers: Answers): Promise<Relay> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (near) => {
    const beyond = new WebSocket(far);
    const opened = new Promise((resolve) => beyond.once("open", resolve));
    near.on("message", async (data: RawData) => {
      const { id, method, sessionId } = JSON.parse(data.toString());
      const answer = answers[method];
      await opened;
      if (answer === undefined) beyond.send(data.toString());
      else near.send(JSON.stringify({ id, sessionId, ...answer }));
    });
    beyond.on("message", (data: RawData) => near.send(data.toString()));
    near.once("close", () => beyond.close());
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/devtools`,
    [Symbol.asyncDispose]: async () => {
      for (const client of server.clients) client.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
