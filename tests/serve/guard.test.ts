/** What a server on this machine refuses: any page of any browser can send requests to it. */
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Preview, startPreview } from "../../src/serve/preview/start-preview.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const folder = folderWith({
  ...smallBrief("slides: [ { id: one, title: One, points: [ { text: Words., kind: context } ] } ]\n"),
  "secret.txt": "Nobody asked for this.",
});
const at: { preview?: Preview } = {};

beforeAll(async () => {
  at.preview = await startPreview({
    brief: join(folder.path, "brief.yaml"),
    host: "127.0.0.1",
    port: 0,
    canEdit: true,
    openEditor: () => undefined,
  });
});

afterAll(async () => {
  await at.preview?.[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends exactly this: `fetch` would set headers right. */
function ask({
  path = "/",
  method = "GET",
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string; isFrameable: boolean }> {
  const { port } = new URL(at.preview?.url ?? "");
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      const isFrameable = answer.headers["x-frame-options"] === undefined;
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text, isFrameable }));
    });
    sent.on("error", reject).end(body);
  });
}

/** Sends just this text, and returns what comes back until the server closes, or with the first of it. */
function send(text: string, until: "end" | "first answer" = "end"): Promise<{ said: string; first: string }> {
  return new Promise((resolve) => {
    const socket = connect(Number(port()), "127.0.0.1", () => socket.write(text));
    let said = "";
    socket.on("data", (part) => {
      said += String(part);
      if (until === "first answer") socket.destroy();
    });
    socket.on("close", () => resolve({ said, first: said.split("\r\n", 1)[0] ?? "" }));
    socket.on("error", () => undefined);
  });
}

const IN_A_FRAME = { "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" };

/** The path for an editor's frame. */
function framed(): string {
  const { pathname, search } = new URL(at.preview?.frame ?? "");
  return `${pathname}${search}`;
}

async function tokenOfPage(): Promise<string> {
  return /"token":"([\w-]+)"/.exec((await ask({})).text)?.[1] ?? "";
}

function port(): string {
  return new URL(at.preview?.url ?? "").port;
}

describe("the preview's server", () => {
  it("answers its own pages, whichever of its names they use", async () => {
    for (const name of ["127.0.0.1", "localhost", "[::1]"])
      expect((await ask({ headers: { host: `${name}:${port()}` } })).status).toBe(200);
    expect((await ask({ headers: { "sec-fetch-site": "same-origin" } })).status).toBe(200);
  });

  it.each<[what: string, asked: () => Asked]>([
    ["another name that leads here", () => ({ headers: { host: `evil.example:${port()}` } })],
    ["its name at another port", () => ({ headers: { host: "127.0.0.1:1" } })],
    ["a name without a port", () => ({ headers: { host: "127.0.0.1" } })],
    ["another page's origin", () => ({ headers: { origin: "http://evil.example" } })],
    ["an origin without one", () => ({ headers: { origin: "null" } })],
    ["its own name over TLS", () => ({ headers: { origin: `https://127.0.0.1:${port()}` } })],
    ["another site", () => ({ headers: { "sec-fetch-site": "cross-site" } })],
    ["a neighbour", () => ({ headers: { "sec-fetch-site": "same-site" } })],
    ["a frame of another page", () => ({ headers: IN_A_FRAME })],
    ["a frame with another key", () => ({ path: `/?frame=${"0".repeat(22)}`, headers: IN_A_FRAME })],
    ["the key for what is no frame", () => ({ path: framed(), headers: { "sec-fetch-site": "cross-site" } })],
    ["the key in another method", () => ({ path: framed(), method: "POST", headers: IN_A_FRAME })],
    ["events for another page", () => ({ path: "/events", headers: { origin: "http://evil.example" } })],
    ["a change without the token", () => ({ path: "/overlay", method: "POST", body: "{}" })],
    [
      "a change with another token",
      () => ({
        path: "/overlay",
        method: "POST",
        body: "{}",
        headers: { "x-citedeck-token": "0".repeat(22) },
      }),
    ],
    ...["/excerpts/plan", "/excerpts", "/fixes", "/texts/find", "/texts", "/undo"].map(
      (path): [string, () => Asked] => [
        `an edit at ${path} without the token`,
        () => ({ path, method: "POST", body: "{}" }),
      ],
    ),
    [
      "the sources for another page",
      () => ({ path: "/sources", headers: { origin: "http://evil.example" } }),
    ],
    ["another method without the token", () => ({ method: "DELETE" })],
  ])("refuses %s", async (_, asked) => {
    const { status, text } = await ask(asked());
    expect(status).toBe(403);
    expect(text).not.toContain("Words.");
  });

  it("lets only frames that have its key, and where these lead, be shown inside other pages", async () => {
    const asked = [
      { path: framed(), headers: IN_A_FRAME },
      { headers: { "sec-fetch-site": "same-origin", "sec-fetch-dest": "iframe" } },
      { path: "/" },
      { path: framed() },
      { headers: { "sec-fetch-site": "same-origin", "sec-fetch-dest": "document" } },
    ];
    const answers = await Promise.all(asked.map(ask));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.map(({ isFrameable }) => isFrameable)).toEqual([true, true, false, false, false]);
  });

  it.each([
    "/secret.txt",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/files/..%2f..%2fsecret.txt",
    "/files/%2e%2e%5csecret.txt",
    "/files/..%252fsecret.txt",
    "/files/%00secret.txt",
    "//etc/passwd",
    "/brief.yaml",
    "/sources/secret.txt",
    "/sources/..%2fsecret.txt",
    "/sources/%2e%2e%2fsecret.txt",
    "/files/",
    "/preview/..%2fdeck.hbs",
    "/preview/%2e%2e%2fscripts%2fdrawer.js",
    "/preview/..%5c..%5csecret.txt",
    "/preview/%c0%ae%c0%ae%c0%afsecret.txt",
    "/preview/page.hbs",
    "/preview/preview.js%00.txt",
    "/.citedeck/preview.json",
    "/%2ecitedeck%2fpreview.json",
  ])("has no file at %s", async (path) => {
    const { status, text } = await ask({ path });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain("Nobody asked");
    expect(text).not.toContain("root:");
  });

  it("gives up a body that is too large", async () => {
    const headers = { "x-citedeck-token": await tokenOfPage() };
    const body = JSON.stringify({ file: "a", text: "x".repeat(5_000_000) });
    expect((await ask({ path: "/overlay", method: "POST", headers, body })).status).toBe(413);
  });

  it("gives up headers without end", async () => {
    const { said } = await send(
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nX-Long: ${"x".repeat(40_000)}`,
    );
    expect(said).toContain("431");
  });

  it.each([
    ["headers that come slowly", () => `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\n`],
    [
      "a body that comes slowly",
      (token: string) =>
        `POST /overlay HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nX-Citedeck-Token: ${token}\r\nContent-Length: 100\r\n\r\n{`,
    ],
  ])("gives up %s, and goes on answering others", async (_, text) => {
    const slow = send(text(await tokenOfPage()));
    expect((await ask({})).status).toBe(200);
    expect((await slow).said).toContain("408 ");
    expect((await ask({})).status).toBe(200);
  });

  it("opens no socket of another kind, whoever asks", async () => {
    const upgrade =
      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==";
    for (const origin of ["http://evil.example", `http://127.0.0.1:${port()}`]) {
      const head = `GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nOrigin: ${origin}\r\n${upgrade}`;
      const { first } = await send(`${head}\r\n\r\n`, "first answer");
      expect(first).not.toContain("101 ");
    }
  });

  it("ends a connection that asks on before it is answered", async () => {
    const { said } = await send(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\n\r\n`.repeat(1_000));
    expect(said.match(/HTTP\/1\.1 200/g)?.length ?? 0).toBeLessThan(2);
    expect((await ask({})).status).toBe(200);
  });

  it("takes the next port where one is in use", async () => {
    const second = await startPreview({
      brief: join(folder.path, "brief.yaml"),
      host: "127.0.0.1",
      port: Number(port()),
      canEdit: true,
      openEditor: () => undefined,
    });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port()));
    await second[Symbol.asyncDispose]();
  });
});
