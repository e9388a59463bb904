import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { entryStore } from "../../../src/make/cache/entry-store.ts";
import { pruneCache } from "../../../src/make/cache/prune-cache.ts";
import { folderWith } from "../../support/folder.ts";

const A_DAY_MS = 24 * 3600 * 1000;
const NOW = Date.now();

it("what nobody has used for 30 days is removed from a cache, once a day, and nothing that is not the cache's", async () => {
  using folder = folderWith({});
  const store = entryStore({ folder: folder.path, secret: undefined, onStrange: () => undefined });
  for (const name of ["used", "unused"]) await store.put(store.keyOf(name), "1.0", Buffer.from(name));
  const pathOf = (name: string): string => {
    const key = store.keyOf(name);
    return `citedeck-1/${key.slice(0, 2)}/${key.slice(2)}.1.0`;
  };
  const others = [
    "mine.pdf",
    `citedeck-1/mine/${"0".repeat(62)}.1.0`,
    "citedeck-1/00/mine",
    "citedeck-1/00/.part-new",
  ];
  const gone = [pathOf("unused"), "citedeck-1/00/.part-old"];
  const write = (path: string, days: number): void => {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), "", { flag: "a" });
    const at = new Date(NOW - days * A_DAY_MS);
    utimesSync(join(folder.path, path), at, at);
  };
  for (const path of [...others, ...gone]) write(path, path.endsWith("new") ? 0 : 31);
  write(pathOf("used"), 29);
  await pruneCache(folder.path, NOW);
  const left = [...others, pathOf("used"), "citedeck-1/looked-through"];
  expect(folder.files()).toEqual(left.toSorted());
  write(pathOf("used"), 31);
  await pruneCache(folder.path, NOW + A_DAY_MS / 2);
  expect(folder.files()).toContain(pathOf("used"));
  await pruneCache(folder.path, NOW + 2 * A_DAY_MS);
  expect(folder.files()).not.toContain(pathOf("used"));
});

it("a cache that is not there yet, or is no folder, is left as it is", async () => {
  using folder = folderWith({ file: "A file." });
  for (const name of ["none", "file"]) await pruneCache(join(folder.path, name));
  expect(folder.files()).toEqual(["file"]);
});
