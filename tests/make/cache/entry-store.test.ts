import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type EntryStore, entryStore } from "../../../src/make/cache/entry-store.ts";
import { type Folder, folderWith } from "../../support/folder.ts";

const CONTENT = Buffer.from("What was printed.");
const MAKER = "153.0.8010.0-linux-x64";

interface Opened {
  readonly store: EntryStore;
  /** Paths of entries that were passed over. */
  readonly strange: readonly string[];
}

function opened(folder: Folder, secret?: string): Opened {
  const strange: string[] = [];
  return {
    store: entryStore({ folder: folder.path, secret, onStrange: (path) => strange.push(path) }),
    strange,
  };
}

/** Returns the path of the only entry in the folder. */
function onlyEntry(folder: Folder): string {
  const [file = "", ...others] = folder.files();
  expect(others).toEqual([]);
  return join(folder.path, file);
}

/** Moves the entry aside, and makes something else in its place. */
function inPlaceOf(make: (path: string, aside: string) => void): (path: string) => void {
  return (path) => {
    renameSync(path, `${path}-aside`);
    make(path, `${path}-aside`);
  };
}

describe("entries that machines share", () => {
  it("are found by whoever makes the same, and by nobody else", async () => {
    using folder = folderWith({});
    const { store } = opened(folder);
    const key = store.keyOf("files", "slides.pdf", "all that it is made from");
    await store.put(key, MAKER, CONTENT);
    const other = opened(folder).store;
    expect(other.keyOf("files", "slides.pdf", "all that it is made from")).toBe(key);
    expect((await other.get(key, MAKER))?.content).toEqual(CONTENT);
    expect(
      await other.get(other.keyOf("files", "slides.pd", "fall that it is made from"), MAKER),
    ).toBeUndefined();
    expect(await other.get(key, "154.0.0.0-linux-x64")).toBeUndefined();
  });

  it("are taken by a machine without a browser from the newest browser that made them", async () => {
    using folder = folderWith({});
    const { store } = opened(folder);
    const key = store.keyOf("one");
    for (const maker of ["99.0-linux-x64", "153.0-linux-x64", "101.0-linux-x64"])
      await store.put(key, maker, Buffer.from(maker));
    expect((await store.get(key, undefined))?.content.toString()).toBe("153.0-linux-x64");
  });

  it.each<[what: string, damage: (path: string) => void]>([
    [
      "has another byte",
      (path) => writeFileSync(path, readFileSync(path, "latin1").replace("printed", "prinked"), "latin1"),
    ],
    ["has another digest", (path) => writeFileSync(path, `${"0".repeat(64)}${CONTENT.toString()}`)],
    ["ends early", (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ["ends in its digest", (path) => writeFileSync(path, readFileSync(path).subarray(0, 20))],
    ["goes on", (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from(".")]))],
    ["is empty", (path) => writeFileSync(path, "")],
    ["is a folder", inPlaceOf((path) => mkdirSync(path))],
    ["is a link to itself", inPlaceOf((path, aside) => symlinkSync(aside, path))],
    ["is a pipe, which nobody writes to", inPlaceOf((path) => execFileSync("mkfifo", [path]))],
  ])("are passed over where one %s", async (_, damage) => {
    using folder = folderWith({});
    const { store, strange } = opened(folder);
    const key = store.keyOf("one");
    await store.put(key, MAKER, CONTENT);
    const path = onlyEntry(folder);
    damage(path);
    expect(await store.get(key, MAKER)).toBeUndefined();
    expect(strange).toEqual([path]);
  });

  it("are passed over under the name of another", async () => {
    using folder = folderWith({});
    const { store, strange } = opened(folder);
    const [key, other] = [store.keyOf("what one audience is shown"), store.keyOf("what another is shown")];
    await store.put(key, MAKER, CONTENT);
    const moved = join(folder.path, "citedeck-1", other.slice(0, 2), `${other.slice(2)}.${MAKER}`);
    mkdirSync(dirname(moved), { recursive: true });
    renameSync(onlyEntry(folder), moved);
    expect([await store.get(other, MAKER), await store.get(other, undefined)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(strange).toEqual([moved, moved]);
  });

  it("are passed over where they were not signed with the secret, whatever their names", async () => {
    using folder = folderWith({});
    const [ours, theirs, nobodys] = [
      opened(folder, "k".repeat(32)),
      opened(folder, "l".repeat(32)),
      opened(folder),
    ];
    const key = ours.store.keyOf("one");
    expect(new Set([key, theirs.store.keyOf("one"), nobodys.store.keyOf("one")]).size).toBe(3);
    for (const { store } of [theirs, nobodys]) {
      await store.put(key, MAKER, CONTENT);
      expect(await ours.store.get(key, MAKER)).toBeUndefined();
    }
    expect(ours.strange).toHaveLength(2);
    await ours.store.put(key, MAKER, CONTENT);
    expect((await ours.store.get(key, MAKER))?.content).toEqual(CONTENT);
  });

  it("count as new once they are used", async () => {
    using folder = folderWith({});
    const { store } = opened(folder);
    await store.put(store.keyOf("one"), MAKER, CONTENT);
    const path = onlyEntry(folder);
    const old = new Date(Date.now() - 20 * 24 * 3600 * 1000);
    utimesSync(path, old, old);
    await store.get(store.keyOf("one"), MAKER);
    expect(statSync(path).mtimeMs).toBeGreaterThan(old.getTime() + 24 * 3600 * 1000);
  });
});
