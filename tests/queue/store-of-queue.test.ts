import type { Redis } from "ioredis";
import { expect, it } from "vitest";
import { folderStore } from "../../src/queue/store/folder-store.ts";
import { checkStore, markStore } from "../../src/queue/store-of-queue.ts";
import { folderWith } from "../support/folder.ts";

/** Knows two commands, each of which is done at once, as Redis does it. */
function redisOf(values: Map<string, string>) {
  const set = async (key: string, value: string, _: "NX") => {
    if (values.has(key)) return null;
    values.set(key, value);
    return "OK";
  };
  return { redis: { get: async (key: string) => values.get(key) ?? null, set } as unknown as Redis };
}

it("A store is the queue's from before Redis tells of it, also where two add at once, and another is refused", async () => {
  using folder = folderWith({});
  const engine = redisOf(new Map());
  const store = folderStore(folder.path);
  const seen: unknown[] = [];
  const watched = {
    ...store,
    put: async (key: string, bytes: Uint8Array) => {
      // a worker that starts before the mark is written
      await checkStore(engine, store).catch((error) => seen.push(error));
      await store.put(key, bytes);
    },
  };
  await Promise.all([markStore(engine, watched), markStore(engine, watched)]);
  expect(seen).toEqual([]);
  await checkStore(engine, store);
  await markStore(engine, watched);
  expect(folder.files().filter((path) => path.startsWith("queues/")).length).toBeLessThanOrEqual(2);
  using other = folderWith({});
  await expect(checkStore(engine, folderStore(other.path))).rejects.toThrow("not the one in which");
});
