/** Sends a request as it is written: `fetch` would set path and headers right. */
import { request } from "node:http";

export interface Answer {
  readonly status: number;
  /** Headers and body. An endless answer is read up to its first state. */
  readonly text: string;
}

export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks the server at `url`, of which only host and port count. */
export function askExactly(
  url: string,
  { path, method = "GET", headers = {}, body }: Asked,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: hostname, port, path, method, headers }, (answer) => {
      let text = JSON.stringify(answer.headers);
      const done = (): void => resolve({ status: answer.statusCode ?? 0, text });
      const isEndless = answer.headers["content-type"]?.startsWith("text/event-stream") === true;
      answer.setEncoding("utf8").on("data", (part: string) => {
        text += part;
        if (!isEndless || !text.includes('"state"')) return;
        done();
        sent.destroy();
      });
      answer.on("end", done).on("error", () => undefined);
    });
    sent.on("error", reject).end(body);
  });
}

export function tokenOf(url: string): string {
  return new URL(url).searchParams.get("token") ?? "";
}
