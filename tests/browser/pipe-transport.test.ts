import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { pipeTransport } from "../../src/browser/pipe-transport.ts";

function pipe() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const transport = pipeTransport({ toBrowser, fromBrowser });
  const messages: string[] = [];
  transport.onmessage = async (message) => {
    messages.push(JSON.parse(message).text);
  };
  const closed = new Promise<void>((resolve) => {
    transport.onclose = resolve;
  });
  return { toBrowser, fromBrowser, transport, messages, closed };
}

describe("the pipe to a browser", () => {
  it("passes on each message once, however its bytes arrive", async () => {
    const { fromBrowser, messages } = pipe();
    const bytes = Buffer.from('{"text":"one"}\0{"text":"zwö');
    fromBrowser.write(bytes.subarray(0, 5));
    fromBrowser.write(bytes.subarray(5, bytes.length - 1));
    await expect.poll(() => messages).toEqual(["one"]);
    fromBrowser.write(bytes.subarray(bytes.length - 1));
    fromBrowser.write('lf"}\0');
    await expect.poll(() => messages).toEqual(["one", "zwölf"]);
  });

  it("writes messages with the zero byte that ends them", () => {
    const { toBrowser, transport } = pipe();
    transport.send('{"id":1}');
    expect(String(toBrowser.read())).toBe('{"id":1}\0');
  });

  it("is closed by what is no message, and nothing is thrown", async () => {
    const { fromBrowser, messages, closed, transport } = pipe();
    fromBrowser.write("no message at all\0");
    await closed;
    transport.send("{}");
    expect(messages).toEqual([]);
  });

  it("is closed with either of its ends", async () => {
    const first = pipe();
    first.fromBrowser.end();
    first.fromBrowser.resume();
    await first.closed;
    const second = pipe();
    second.toBrowser.destroy(new Error("EPIPE"));
    await second.closed;
  });
});
