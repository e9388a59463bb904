import { readdirSync, utimesSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore, s3Place } from "../../src/queue/store/open-store.ts";
import { s3Store } from "../../src/queue/store/s3-store.ts";
import { idIn, KEYS, type Store } from "../../src/queue/store/store.ts";
import { sweepStore } from "../../src/queue/sweep.ts";
import { folderWith } from "../support/folder.ts";
import { listen } from "../support/listen.ts";
import { s3Double } from "./s3-double.ts";

const [ONE, OTHER] = ["a".repeat(64), "b".repeat(64)];

async function withStore(kind: string, use: (store: Store, folder: string) => Promise<void>): Promise<void> {
  using folder = folderWith({});
  if (kind === "a folder") return await use(await openStore(join(folder.path, "store"), {}), folder.path);
  await using double = await s3Double({ folder: folder.path, bucket: "decks" });
  await use(await openStore("s3://decks/some/where", double.env), folder.path);
}

describe.each(["a folder", "a bucket"])("%s", (kind) => {
  it("gives back what was put there, whole, until it is removed", async () => {
    await withStore(kind, async (store) => {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
      expect(await store.get(KEYS.bundle(ONE))).toBeUndefined();
      await store.put(KEYS.bundle(ONE), new Uint8Array([1]));
      await store.put(KEYS.bundle(ONE), bytes);
      expect(Buffer.compare((await store.get(KEYS.bundle(ONE))) ?? new Uint8Array(), bytes)).toBe(0);
      await store.remove(KEYS.bundle(ONE));
      await store.remove(KEYS.bundle(ONE));
      expect(await store.get(KEYS.bundle(ONE))).toBeUndefined();
    });
  });

  it("lists what lies below a key, in order, with age and size", async () => {
    await withStore(kind, async (store) => {
      expect(await store.list("quarantine/")).toEqual([]);
      const keys = [KEYS.quarantined(OTHER, ONE), KEYS.quarantined(ONE, OTHER), KEYS.quarantined(ONE, ONE)];
      for (const key of [...keys, KEYS.ticket(ONE)]) await store.put(key, new Uint8Array(5));
      const found = await store.list("quarantine/");
      expect(found.map(({ key }) => key)).toEqual(keys.toReversed());
      expect(found.every(({ size, at }) => size === 5 && Math.abs(at - Date.now()) < 60_000)).toBe(true);
      expect((await store.list(KEYS.quarantine(OTHER))).map(({ key }) => idIn(key))).toEqual([OTHER]);
    });
  });

  it("is swept of what is older than is kept, and of nothing else", async () => {
    await withStore(kind, async (store) => {
      await store.put(KEYS.bundle(ONE), new Uint8Array(1));
      await store.put("dist/deck.html", new Uint8Array(1));
      expect(await sweepStore(store, 3_600_000)).toBe(0);
      expect(await sweepStore(store, 3_600_000, Date.now() + 7_200_000)).toBe(1);
      expect(await store.get("dist/deck.html")).toBeDefined();
    });
  });
});

describe("a folder that others write to as well", () => {
  it("does not list what is still being written, and is swept of it once its writer must be gone", async () => {
    using folder = folderWith({ [`quarantine/${ONE}/.part-1`]: "half", "bundles/.part-2": "half" });
    const store = await openStore(folder.path, {});
    expect([await store.list("bundles/"), await store.list("quarantine/")]).toEqual([[], []]);
    expect(await sweepStore(store, 3_600_000)).toBe(0);
    expect(folder.files()).toHaveLength(2);
    expect(await sweepStore(store, 3_600_000, Date.now() + 7_200_000)).toBe(2);
    expect([folder.files(), readdirSync(join(folder.path, "quarantine"))]).toEqual([[], []]);
  });
});

describe("a folder", () => {
  it("keeps a job's bundle and ticket for as long as what was made of it", async () => {
    using folder = folderWith({});
    const store = await openStore(folder.path, {});
    for (const key of [KEYS.ticket(ONE), KEYS.bundle(ONE), KEYS.ticket(OTHER)])
      await store.put(key, new Uint8Array(1));
    const old = new Date(Date.now() - 7_200_000);
    for (const path of folder.files()) utimesSync(join(folder.path, path), old, old);
    await store.put(KEYS.quarantined(ONE, OTHER), new Uint8Array(1));
    expect(await sweepStore(store, 3_600_000)).toBe(1);
    expect(folder.files()).toHaveLength(3);
    expect(await sweepStore(store, 3_600_000, Date.now() + 7_200_000)).toBe(3);
  });

  it("keeps no empty folder of a job that is over, and none is removed that others put something into", async () => {
    using folder = folderWith({});
    const store = await openStore(folder.path, {});
    for (const name of [ONE, OTHER]) await store.put(KEYS.quarantined(ONE, name), new Uint8Array(1));
    await store.remove(KEYS.quarantined(ONE, ONE));
    expect(readdirSync(join(folder.path, "quarantine"))).toEqual([ONE]);
    await store.remove(KEYS.quarantined(ONE, OTHER));
    expect(readdirSync(join(folder.path, "quarantine"))).toEqual([]);
  });
});

describe("the name of a place in a bucket", () => {
  it("has a bucket, and a prefix that ends with a slash", () => {
    expect(s3Place("s3://decks")).toEqual({ bucket: "decks", prefix: "" });
    expect(s3Place("s3://decks//some/where/")).toEqual({ bucket: "decks", prefix: "some/where/" });
    expect(() => s3Place("s3://")).toThrow("names no bucket");
  });
});

describe("a bucket whose server says nothing, or stops in the middle", () => {
  it.each(["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"])("is given up: %j", async (said) => {
    const server = createServer((socket) => {
      socket.on("error", () => undefined).once("data", () => socket.write(said));
    });
    const port = await listen(server);
    const keys = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" };
    const env = { ...keys, AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}` };
    const store = s3Store({ bucket: "decks", prefix: "" }, env, 1000);
    const sentence = 'The store in the bucket "decks" fails (no answer within 1 s).';
    await expect(store.get(KEYS.bundle(ONE))).rejects.toThrow(sentence);
    server.close();
  });
});

describe("a bucket that is not there", () => {
  it("is told in a sentence", async () => {
    using folder = folderWith({});
    await using double = await s3Double({ folder: folder.path, bucket: "decks" });
    const store = await openStore("s3://other", double.env);
    await expect(store.list("bundles/")).rejects.toThrow(
      'The store in the bucket "other" fails (NoSuchBucket).',
    );
  });
});
