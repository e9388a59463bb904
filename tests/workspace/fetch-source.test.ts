import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FetchError } from "../../src/workspace/fetch-error.ts";
import { type Fetched, type FetchOptions, fetchSource } from "../../src/workspace/fetch-source.ts";
import { listen } from "../support/listen.ts";

const PAGE = "<!doctype html><p>The words.</p>";
const MEGABYTE = Buffer.alloc(1_000_000, "x");

/** What the server answers, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  "/page": (response) => response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE),
  "/gzip": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync(PAGE)),
  "/deflate": (response) => response.setHeader("content-encoding", "deflate").end(deflateSync(PAGE)),
  "/br": (response) => response.setHeader("content-encoding", "br").end(brotliCompressSync(PAGE)),
  "/bomb": (response) => response.setHeader("content-encoding", "gzip").end(gzipSync(MEGABYTE)),
  "/broken": (response) => response.setHeader("content-encoding", "gzip").end("this is no gzip"),
  "/big": (response) => response.setHeader("content-length", MEGABYTE.length).end(MEGABYTE),
  "/endless": (response) => {
    const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
    response.on("close", () => clearInterval(timer));
  },
  "/silent": () => undefined,
  "/stalling": (response) => response.write("x"),
  "/cut": (response) => {
    response.setHeader("content-length", 1000).write("x", () => response.destroy());
  },
  "/closing": (response) => {
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
    response.write(PAGE);
  },
  "/half-gzip": (response) => {
    const packed = gzipSync(MEGABYTE.toString("hex").slice(0, 1000));
    response.setHeader("content-encoding", "gzip").end(packed.subarray(0, packed.length - 4));
  },
  "/half-br": (response) =>
    response.setHeader("content-encoding", "br").end(brotliCompressSync(PAGE).subarray(0, -2)),
  "/chunks": (response) => {
    response.write(PAGE, () => response.destroy());
  },
  "/zstd": (response) => response.setHeader("content-encoding", "zstd").end("x"),
  "/compress": (response) => response.setHeader("content-encoding", "compress").end("x"),
  "/twice": (response) => response.setHeader("content-encoding", "gzip, gzip").end(gzipSync(gzipSync(PAGE))),
  "/unpacked": (response) => response.setHeader("content-encoding", "gzip").end(PAGE),
  "/identity": (response) => response.setHeader("content-encoding", "identity").end(PAGE),
  "/empty": (response) => response.end(),
  "/forbidden": (response) => response.writeHead(403).end("no"),
  "/ill": (response) => response.writeHead(503).end("no"),
  "/moved": (response) => response.writeHead(301, { location: "page?a=1#part" }).end(),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/to-file": (response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/to-name": (response) => response.writeHead(302, { location: "http://inside.example/" }).end(),
  "/agent": (response, request) => response.end(`${request.headers["user-agent"]} ${request.headers.host}`),
};

const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? "");
  const answer = ANSWERS[(request.url ?? "").replace(/\?.*/, "")];
  if (answer === undefined) response.writeHead(404).end("no");
  else answer(response, request);
});

const open = { port: 0 };

beforeAll(async () => {
  open.port = await listen(server);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function fetchPath(path: string, options: Partial<FetchOptions> = {}): Promise<Fetched> {
  return fetchSource({
    url: `http://127.0.0.1:${open.port}${path}`,
    maxBytes: 100_000,
    timeoutMs: 60_000,
    allowPrivate: ["127.0.0.1", "gazette.example", "rebinding.example", "slow.example"],
    userAgent: "citedeck/test",
    onRedirect: () => undefined,
    ...options,
  });
}

async function failure(path: string, options: Partial<FetchOptions> = {}): Promise<FetchError> {
  const error: unknown = await fetchPath(path, options).catch((reason: unknown) => reason);
  if (!(error instanceof FetchError)) throw new Error(`No FetchError, but ${String(error)}`);
  return error;
}

describe("fetchSource", () => {
  it("gets a page with the type that the server declares", async () => {
    const { bytes, mediaType, url } = await fetchPath("/page#part");
    expect(new TextDecoder().decode(bytes)).toBe(PAGE);
    expect([mediaType, url]).toEqual(["text/html; charset=utf-8", `http://127.0.0.1:${open.port}/page`]);
  });

  it.each(["/gzip", "/deflate", "/br", "/identity"])("unpacks %s", async (path) => {
    expect(new TextDecoder().decode((await fetchPath(path)).bytes)).toBe(PAGE);
  });

  it("says who asks, and asks under the name that was given", async () => {
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    const { bytes } = await fetchPath("", { url: `http://gazette.example:${open.port}/agent`, resolve });
    expect(new TextDecoder().decode(bytes)).toBe(`citedeck/test gazette.example:${open.port}`);
  });

  it("follows redirects, shows each, and keeps the last address without its fragment", async () => {
    const shown: string[] = [];
    const { url } = await fetchPath("/moved", { onRedirect: (to, status) => shown.push(`${status} ${to}`) });
    expect(url).toBe(`http://127.0.0.1:${open.port}/page?a=1`);
    expect(shown).toEqual([`301 ${url}`]);
  });

  it("gives up on redirects without end", async () => {
    expect(await failure("/loop")).toMatchObject({
      kind: "network",
      message: expect.stringContaining("more than 10 times"),
    });
  });

  it.each([
    "http://127.0.0.1:PORT/page",
    "http://localhost:PORT/page",
    "http://[::1]:PORT/",
    "http://0x7f.1:PORT/page",
    "http://2130706433:PORT/page",
    "http://[::ffff:7f00:1]:PORT/page",
  ])("does not connect to %s unless it may", async (address) => {
    const before = requests.length;
    const error = await failure("", { url: address.replace("PORT", String(open.port)), allowPrivate: [] });
    expect(error).toMatchObject({ kind: "refused", hints: [expect.stringContaining("--allow-private")] });
    expect(requests.length).toBe(before);
  });

  it("does not connect where a public name leads to a private address, be it one of several", async () => {
    const resolve = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "10.0.0.7", family: 4 },
    ];
    const error = await failure("", { url: "http://gazette.example/", allowPrivate: [], resolve });
    expect(error).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("gazette.example (10.0.0.7)"),
    });
  });

  it("checks each address that it is redirected to", async () => {
    const shown: string[] = [];
    const error = await failure("/to-name", {
      allowPrivate: [],
      isPublic: (address) => address === "127.0.0.1",
      resolve: async () => [{ address: "169.254.169.254", family: 4 }],
      onRedirect: (to) => shown.push(to),
    });
    expect(error).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("inside.example (169.254.169.254)"),
    });
    expect(shown).toEqual(["http://inside.example/"]);
    expect(await failure("/to-file")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining('not by "file"'),
    });
  });

  it.each([
    ["169.254.169.254", "http://169.254.169.254/latest/meta-data/"],
    ["100.100.100.200", "http://100.100.100.200/"],
    ["fe80::1", "http://[fe80::1]/"],
    ["fd00:ec2::254", "http://[fd00:ec2::254]/"],
    ["::ffff:a9fe:a9fe", "http://[::ffff:169.254.169.254]/"],
    ["metadata.google.internal", "http://metadata.google.internal/"],
  ])("never fetches from %s, whoever trusts it", async (host, url) => {
    const resolve = async () => [{ address: "93.184.216.34", family: 4 }];
    const error = await failure("", { url, resolve, allowPrivate: [host, `[${host}]`] });
    expect(error).toMatchObject({ kind: "refused", message: expect.stringContaining(host) });
    expect(error.hints.join()).not.toContain("--allow-private");
  });

  it("never fetches where a trusted name leads to such an address", async () => {
    const resolve = async () => [{ address: "169.254.0.23", family: 4 }];
    const url = "http://intranet.example/";
    const error = await failure("", { url, resolve, allowPrivate: ["intranet.example"] });
    expect(error.message).toContain("intranet.example (169.254.0.23)");
  });

  it("lets through the hosts that are named, and no other", async () => {
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    const fetchFrom = (host: string) =>
      fetchPath("", {
        url: `http://${host}:${open.port}/page`,
        resolve,
        allowPrivate: ["Intranet.example."],
      });
    expect((await fetchFrom("intranet.example")).bytes.length).toBe(PAGE.length);
    await expect(fetchFrom("other.example")).rejects.toThrow("other.example (127.0.0.1)");
    await expect(fetchFrom("x.intranet.example")).rejects.toThrow("not of the Internet");
  });

  it("resolves a name once, and connects to the address that was checked", async () => {
    const answers = [["127.0.0.1"], ["10.0.0.7"]].values();
    const resolve = async () => (answers.next().value ?? []).map((address) => ({ address, family: 4 }));
    const { bytes } = await fetchPath("", { url: `http://rebinding.example:${open.port}/page`, resolve });
    expect(new TextDecoder().decode(bytes)).toBe(PAGE);
    expect(answers.next().value).toEqual(["10.0.0.7"]);
  });

  it.each([
    ["ftp://example.org/a", 'not by "ftp"'],
    ["data:text/plain,words", 'not by "data"'],
    ["http://user:pass@example.org/", "name and password"],
    ["http://", "no web address"],
    ["nonsense", "no web address"],
  ])("refuses %s", async (url, words) => {
    expect(await failure("", { url })).toMatchObject({
      kind: "refused",
      message: expect.stringContaining(words),
    });
  });

  it.each(["/big", "/bomb", "/endless"])("stops at the limit of size: %s", async (path) => {
    expect(await failure(path)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("larger than 0.1 MB"),
    });
  });

  it.each(["/silent", "/stalling", "/closing"])("stops at the limit of time: %s", async (path) => {
    expect(await failure(path, { timeoutMs: 100 })).toMatchObject({
      kind: "network",
      message: expect.stringContaining("takes longer than 0.1 s"),
    });
  });

  it("stops at the limit of time while a name is resolved", async () => {
    const resolve = () => new Promise<never>(() => undefined);
    expect(await failure("", { url: "http://slow.example/", resolve, timeoutMs: 50 })).toMatchObject({
      kind: "network",
    });
  });

  it.each([
    ["/nowhere", "absent", '"404 Not Found"'],
    ["/forbidden", "absent", '"403 Forbidden"'],
    ["/empty", "absent", "sends an empty answer"],
    ["/ill", "network", '"503 Service Unavailable"'],
    ["/broken", "network", "is broken"],
    ["/cut", "network", "broken off"],
    ["/chunks", "network", "broken off"],
    ["/half-gzip", "network", "was cut off"],
    ["/half-br", "network", "was cut off"],
    ["/unpacked", "network", "is broken"],
    ["/zstd", "refused", 'cannot be read here ("zstd")'],
    ["/compress", "refused", 'cannot be read here ("compress")'],
    ["/twice", "refused", 'cannot be read here ("gzip, gzip")'],
  ])("says in a sentence what is wrong with %s", async (path, kind, words) => {
    expect(await failure(path)).toMatchObject({ kind, message: expect.stringContaining(words) });
  });

  it("says that nothing answers, and that a name is not known", async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, "127.0.0.1", listening));
    const address = closed.address();
    await new Promise((done) => closed.close(done));
    const free = typeof address === "object" ? address?.port : undefined;
    const unknown = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    const errors = [
      await failure("", { url: `http://127.0.0.1:${free}/` }),
      await failure("", { url: "http://nowhere.example/", resolve: () => Promise.reject(unknown) }),
    ];
    expect(errors.map(({ kind, message }) => [kind, message])).toEqual([
      ["network", `127.0.0.1:${free} does not answer.`],
      ["network", "No computer has the name nowhere.example."],
    ]);
  });
});
